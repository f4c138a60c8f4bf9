package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import samspil.directory.AskForConfirmation;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.ReadDeskEntry;
import samspil.directory.RestoreVersion;
import samspil.directory.Subject;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** The desk looks at what an entry was, takes it back there, and asks whether it is still right. */
@Controller("/v1/{municipality}/desk/entries/{kind}/{id}")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class DeskHistoryController {
    private final ReadDeskEntry read;
    private final RestoreVersion restore;
    private final AskForConfirmation ask;

    DeskHistoryController(ReadDeskEntry read, RestoreVersion restore, AskForConfirmation ask) {
        this.read = read;
        this.restore = restore;
        this.ask = ask;
    }

    @Get("/history")
    HttpResponse<?> history(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id) {
        var versions = read.history(new Subject(municipality.id(), kind, id));
        return versions.isEmpty()
                ? Answers.problem(request, ProblemType.NOT_FOUND)
                : Answers.json(DeskEntryView.history(versions));
    }

    @Post("/restore")
    HttpResponse<?> restore(
            HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id, Actor actor, @Body byte[] body) {
        var subject = new Subject(municipality.id(), kind, id);
        return Preconditions.ifMatch(
                request,
                expected -> Bodies.read(
                        request,
                        body,
                        DeskRequests.Restore.class,
                        wanted -> EditAnswers.of(request, restore.of(subject, expected, wanted.version(), actor))));
    }

    @Post("/verification")
    HttpResponse<?> verification(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id) {
        return switch (ask.now(municipality, new Subject(municipality.id(), kind, id))) {
            case AskForConfirmation.Asked.Sent(var expiresAt) ->
                Answers.json(HttpStatus.ACCEPTED, Map.of("expiresAt", expiresAt));
            case AskForConfirmation.Asked.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case AskForConfirmation.Asked.NoAddress() -> Answers.problem(request, ProblemType.CONFLICT);
        };
    }
}
