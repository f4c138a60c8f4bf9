package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import samspil.council.ChangeCouncil;
import samspil.council.ChangeCouncil.Changed;
import samspil.council.Charter;
import samspil.council.Council;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The desk's council: who is in it. */
@Controller("/v1/{municipality}/desk/council")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class CouncilDeskController {
    private final ChangeCouncil change;
    private final InstantSource clock;

    CouncilDeskController(ChangeCouncil change, InstantSource clock) {
        this.change = change;
        this.clock = clock;
    }

    @Get
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.AUDITOR})
    HttpResponse<?> show(HttpRequest<?> request, Municipality municipality) {
        return change.councils()
                .find(municipality.id())
                .<HttpResponse<?>>map(council -> shown(municipality, council))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/charter")
    HttpResponse<?> charter(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Charter.class,
                charter -> answer(request, municipality, change.charter(municipality, charter, actor)));
    }

    @Post("/members")
    HttpResponse<?> enter(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                ChangeCouncil.Newcomer.class,
                who -> answer(request, municipality, change.enter(municipality, who, actor)));
    }

    @Post("/members/{member}")
    HttpResponse<?> amend(
            HttpRequest<?> request, Municipality municipality, String member, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                ChangeCouncil.Amendment.class,
                to -> answer(request, municipality, change.amend(municipality, member, to, actor)));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Municipality municipality, Changed changed) {
        return switch (changed) {
            case Changed.Done(var council) -> shown(municipality, council);
            case Changed.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Changed.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }

    private HttpResponse<?> shown(Municipality municipality, Council council) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return Answers.json(CouncilView.of(council, today));
    }
}
