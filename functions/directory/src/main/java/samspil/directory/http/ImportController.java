package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;
import samspil.directory.ConfirmImport;
import samspil.directory.Import;
import samspil.directory.ImportId;
import samspil.directory.ImportOrder;
import samspil.directory.ReadImport;
import samspil.directory.StartImport;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.platform.http.Readers;
import samspil.platform.json.Json;

/** The municipality brings entries in: send a file, look at the report, say yes. */
@Controller("/v1/{municipality}/desk/imports")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class ImportController {
    private final StartImport start;
    private final ReadImport read;
    private final ConfirmImport confirm;

    ImportController(StartImport start, ReadImport read, ConfirmImport confirm) {
        this.start = start;
        this.read = read;
        this.confirm = confirm;
    }

    @Post
    HttpResponse<?> start(HttpRequest<?> request, Municipality municipality, Actor actor, @Body @Nullable String body) {
        var order = Json.read(body == null ? "" : body, ImportOrder.class);
        return Answers.parsed(
                request,
                order,
                it -> Answers.json(HttpStatus.CREATED, ImportView.Started.of(start.run(municipality.id(), it, actor))));
    }

    @Get("/{id}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, ImportId id) {
        return read.find(municipality.id(), id)
                .<HttpResponse<?>>map(it -> Answers.json(view(request, it)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Get("/{id}/rows")
    HttpResponse<?> rows(
            HttpRequest<?> request,
            Municipality municipality,
            ImportId id,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue String outcome,
            @Nullable @QueryValue String limit) {
        var part = ImportPart.read(after, outcome, limit);
        return Answers.parsed(request, part, it -> rows(request, read.lines(municipality.id(), id, it)));
    }

    @Post("/{id}/apply")
    HttpResponse<?> apply(HttpRequest<?> request, Municipality municipality, ImportId id, Actor actor) {
        return switch (confirm.run(municipality.id(), id, actor)) {
            case ConfirmImport.Answer.Confirmed(var it) -> Answers.json(HttpStatus.ACCEPTED, view(request, it));
            case ConfirmImport.Answer.NotReady _ -> Answers.problem(request, ProblemType.CONFLICT);
            case ConfirmImport.Answer.Unknown _ -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    private static HttpResponse<?> rows(HttpRequest<?> request, ReadImport.Answer answer) {
        return switch (answer) {
            case ReadImport.Answer.Part part -> Answers.json(ImportView.Part.of(part, Readers.language(request)));
            case ReadImport.Answer.NotReady _ -> Answers.problem(request, ProblemType.CONFLICT);
            case ReadImport.Answer.Unknown _ -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    private static ImportView view(HttpRequest<?> request, Import it) {
        return ImportView.of(it, Readers.language(request));
    }
}
