package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import samspil.grants.SchemeId;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeRecord;
import samspil.grants.scheme.Terms;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The desk's schemes, drafts among them. */
@Controller("/v1/{municipality}/desk/grants/schemes")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class SchemeDeskController {
    /** A whole form in four languages, in bytes. */
    static final int LARGEST = 256 * 1024;

    private final SchemeRecord schemes;
    private final ChangeScheme change;
    private final SchemeAnswers answers;

    SchemeDeskController(SchemeRecord schemes, ChangeScheme change, SchemeAnswers answers) {
        this.schemes = schemes;
        this.change = change;
        this.answers = answers;
    }

    /** A scheme to begin. */
    record NewScheme(SchemeId id, Terms terms) {}

    @Get
    HttpResponse<?> all(Municipality municipality) {
        var all = schemes.in(municipality.id()).stream().map(SchemeView::of).toList();
        return Answers.json(Map.of("schemes", all));
    }

    @Get("/{scheme}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, SchemeId scheme) {
        return schemes.find(new Scheme.Key(municipality.id(), scheme))
                .<HttpResponse<?>>map(found -> answers.shown(HttpStatus.OK, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> start(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, LARGEST, NewScheme.class, wanted -> {
            var key = new Scheme.Key(municipality.id(), wanted.id());
            return answers.of(
                    request,
                    change.start(key, wanted.terms(), actor),
                    begun -> answers.shown(HttpStatus.CREATED, begun)
                            .header(HttpHeaders.LOCATION, request.getPath() + "/" + wanted.id()));
        });
    }
}
