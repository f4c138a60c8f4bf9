package samspil.grants.apply.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.apply.ApplyTogether;
import samspil.grants.apply.ApplyTogether.Invited;
import samspil.grants.apply.Partnership;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Other organisations apply along: they are asked, say yes, and leave. */
@Controller("/v1/{municipality}/grants/applications/{application}/partners")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class PartnerController {
    private final ApplyTogether together;

    PartnerController(ApplyTogether together) {
        this.together = together;
    }

    /** Somebody to ask: the directory's id; a JSON string. */
    record NewPartner(String organisation) {}

    /**
     * Somebody who was asked.
     *
     * @param state asked or accepted
     */
    record One(String organisation, String name, String state) {
        static One of(Partnership asked) {
            return new One(
                    asked.key().organisation(), asked.partner().name(), asked.isAccepted() ? "accepted" : "asked");
        }
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        var owner = together.parties().owner(Party.of(municipality, actor), application);
        return together.drafts().find(owner, application).isPresent()
                        || together.files().find(owner, application).isPresent()
                ? Answers.json(Map.of("partners", partners(municipality, application)))
                : Answers.problem(request, ProblemType.NOT_FOUND);
    }

    @Post
    HttpResponse<?> invite(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return Bodies.read(request, body, NewPartner.class, wanted -> switch (together.invite(
                Party.of(municipality, actor), application, wanted.organisation(), actor)) {
            case Invited.Done(var asked) -> Answers.json(HttpStatus.CREATED, One.of(asked));
            case Invited.Refused(var violation) -> Party.refused(request, violation);
            case Invited.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
        });
    }

    /** One's own organisation says yes. */
    @Post("/acceptance")
    HttpResponse<?> accept(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        return together.accept(Party.of(municipality, actor), application, actor)
                ? HttpResponse.noContent()
                : Answers.problem(request, ProblemType.NOT_FOUND);
    }

    /** One's own organisation leaves, or the one whose application it is does without another. */
    @Delete("/{organisation}")
    HttpResponse<?> remove(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            String organisation,
            Actor actor) {
        var own = Party.of(municipality, actor);
        boolean gone = organisation.equals(own.organisation())
                ? together.leave(own, application, actor)
                : together.remove(own, application, organisation, actor);
        return gone ? HttpResponse.noContent() : Answers.problem(request, ProblemType.NOT_FOUND);
    }

    private List<One> partners(Municipality municipality, ApplicationId application) {
        return together.partners().of(municipality.id(), application).stream()
                .map(One::of)
                .toList();
    }
}
