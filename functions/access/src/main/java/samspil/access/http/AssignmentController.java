package samspil.access.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.access.EndRole;
import samspil.access.EndRole.Ended;
import samspil.access.GiveRole;
import samspil.access.GiveRole.Given;
import samspil.access.IdentityProvider;
import samspil.access.WhoHeld;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Who holds which role, and since when. */
@Controller("/v1/{municipality}/access/assignments")
@Allowed({Role.ADMINISTRATOR, Role.OPERATOR})
@Requires(env = "access-desk")
final class AssignmentController {
    private static final Set<Role> GIVERS = Set.of(Role.ADMINISTRATOR, Role.OPERATOR);

    private final GiveRole give;
    private final EndRole end;
    private final WhoHeld held;
    private final IdentityProvider provider;
    private final Days days;

    AssignmentController(GiveRole give, EndRole end, WhoHeld held, IdentityProvider provider, Days days) {
        this.give = give;
        this.end = end;
        this.held = held;
        this.provider = provider;
        this.days = days;
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.OPERATOR, Role.AUDITOR})
    HttpResponse<?> on(HttpRequest<?> request, Municipality municipality, @Nullable @QueryValue String on) {
        return days.asked(
                request,
                municipality,
                on,
                day -> Answers.json(AssignmentView.AssignmentList.of(day, held.on(municipality.id(), day))));
    }

    @Post
    HttpResponse<?> give(HttpRequest<?> request, Identity identity, Municipality municipality, @Body byte[] body) {
        return Bodies.read(request, body, NewAssignment.class, asked -> {
            var holding = asked.holding(provider.person(asked.subject()), municipality.id());
            return switch (give.appoint(holding, identity.person(), duty(identity, municipality))) {
                case Given.Done(var done, var isNew) ->
                    Answers.json(isNew ? HttpStatus.CREATED : HttpStatus.OK, AssignmentView.of(done));
                case Given.NotYours() -> Answers.problem(request, ProblemType.FORBIDDEN);
            };
        });
    }

    @Post("/{id}/end")
    HttpResponse<?> end(HttpRequest<?> request, Identity identity, Municipality municipality, @PathVariable String id) {
        return switch (end.of(municipality.id(), id, identity.person(), duty(identity, municipality))) {
            case Ended.Done(var ended) -> Answers.json(AssignmentView.of(ended));
            case Ended.Settled() -> Answers.problem(request, ProblemType.CONFLICT);
            case Ended.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Ended.NotYours() -> Answers.problem(request, ProblemType.FORBIDDEN);
        };
    }

    private static Duty duty(Identity identity, Municipality municipality) {
        return identity.duty(GIVERS, municipality.id()).orElseThrow();
    }
}
