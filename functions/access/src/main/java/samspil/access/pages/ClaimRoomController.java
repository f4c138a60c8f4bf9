package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Arrays;
import java.util.Optional;
import samspil.access.claim.DecideClaim;
import samspil.access.claim.DecideClaim.Decision;
import samspil.access.claim.DecideClaim.Ruling;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** The claims that wait for the municipality, on pages. */
@Controller("/{language}/{municipality}/desk/claims")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "access-desk")
final class ClaimRoomController {
    private final DecideClaim decide;
    private final ClaimRoomPage page;
    private final ErrorPages errors;

    ClaimRoomController(DecideClaim decide, ClaimRoomPage page, ErrorPages errors) {
        this.decide = decide;
        this.page = page;
        this.errors = errors;
    }

    @Get
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
    HttpResponse<?> list(Desk desk) {
        return PageAnswers.passing(
                HttpStatus.OK,
                page.list(desk, decide.waiting(desk.municipality().id())));
    }

    @Get("/{id}")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
    HttpResponse<?> show(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        return decide.open(desk.municipality().id(), id)
                .<HttpResponse<?>>map(claim -> PageAnswers.passing(HttpStatus.OK, page.one(desk, claim)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        var sent = FormFields.of(request).orElse(FormFields.EMPTY);
        var by = Actor.of(desk.identity(), DutyWords.acting(desk.identity()));
        var reason = sent.typed("reason");
        return decision(sent.typed("decision"))
                .map(decision -> decide.of(desk.municipality().id(), id, new Ruling(decision, reason), by))
                .<HttpResponse<?>>map(decided -> page.decided(desk, decided, reason))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private static Optional<Decision> decision(String wanted) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
