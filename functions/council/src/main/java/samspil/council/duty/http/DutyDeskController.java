package samspil.council.duty.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import samspil.council.duty.Duty;
import samspil.council.duty.DutyBook;
import samspil.council.duty.KeepDuties;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.duties.DutyKind;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The desk's duties: what the municipality is to do again and again. */
@Controller("/v1/{municipality}/desk/duties")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "duties-desk")
final class DutyDeskController {
    private final DutyBook book;
    private final KeepDuties keep;

    DutyDeskController(DutyBook book, KeepDuties keep) {
        this.book = book;
        this.keep = keep;
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> all(Municipality municipality) {
        return Answers.json(Map.of("duties", book.of(municipality.id())));
    }

    @Post
    HttpResponse<?> give(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, Duty.class, duty -> {
            keep.give(municipality, duty, actor);
            return Answers.json(duty);
        });
    }

    @Delete("/{kind}")
    HttpResponse<?> takeBack(HttpRequest<?> request, Municipality municipality, String kind, Actor actor) {
        return kind(kind)
                .<HttpResponse<?>>map(known -> {
                    keep.takeBack(municipality, known, actor);
                    return HttpResponse.noContent();
                })
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private static Optional<DutyKind> kind(String key) {
        return Arrays.stream(DutyKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }
}
