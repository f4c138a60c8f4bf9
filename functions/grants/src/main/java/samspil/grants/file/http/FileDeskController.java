package samspil.grants.file.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import samspil.grants.RoundId;
import samspil.grants.file.Applying.FoundInadmissible;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Reader;
import samspil.grants.file.Recusing;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The applications of a round and what the desk does with them, until the council votes. */
@Controller("/v1/{municipality}/desk/grants")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "grants-desk")
final class FileDeskController {
    private final FileAnswers answers;

    FileDeskController(FileAnswers answers) {
        this.answers = answers;
    }

    @Get("/rounds/{round}/files")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> all(Municipality municipality, RoundId round, Actor actor) {
        var files = answers.cases().of(municipality.id(), round, new Reader(actor.person()));
        return Answers.json(Map.of("files", files));
    }

    @Get("/files/{application}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, FileKey key, Actor actor) {
        return answers.cases()
                .find(key.municipality(), key.application(), new Reader(actor.person()))
                .<HttpResponse<?>>map(answers::shown)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/files/{application}/assignment")
    HttpResponse<?> take(HttpRequest<?> request, FileKey key, Actor actor) {
        return answers.record(request, key, actor, new Assigned(actor.person()));
    }

    @Post("/files/{application}/assessment")
    HttpResponse<?> start(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, AssessmentStarted.class);
    }

    @Post("/files/{application}/return")
    HttpResponse<?> sendBack(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, Returned.class);
    }

    @Post("/files/{application}/inadmissibility")
    HttpResponse<?> reject(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, FoundInadmissible.class);
    }

    @Post("/files/{application}/hearing")
    HttpResponse<?> hear(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, HearingBegun.class);
    }

    /** That somebody may have to stay away, need not, or must. */
    @Post("/files/{application}/recusals")
    HttpResponse<?> settle(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, Recusing.class);
    }
}
