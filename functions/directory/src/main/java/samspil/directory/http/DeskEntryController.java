package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import samspil.directory.AddEntry;
import samspil.directory.EditEntry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.ReadDeskEntry;
import samspil.directory.RemoveEntry;
import samspil.directory.Subject;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;
import samspil.platform.json.JsonValue;

/** The desk reads, adds, changes and removes entries. */
@Controller("/v1/{municipality}/desk/entries/{kind}")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class DeskEntryController {
    private final ReadDeskEntry read;
    private final AddEntry add;
    private final EditEntry edit;
    private final RemoveEntry remove;

    DeskEntryController(ReadDeskEntry read, AddEntry add, EditEntry edit, RemoveEntry remove) {
        this.read = read;
        this.add = add;
        this.edit = edit;
        this.remove = remove;
    }

    @Post
    HttpResponse<?> add(HttpRequest<?> request, Municipality municipality, Kind kind, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                JsonValue.class,
                sent -> EditAnswers.made(request, add.to(municipality.id(), kind, sent, actor)));
    }

    @Get("/{id}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id) {
        return read.of(new Subject(municipality.id(), kind, id))
                .<HttpResponse<?>>map(found -> Answers.tagged(
                        request, Long.toString(found.version()), () -> Answers.json(DeskEntryView.of(found))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Put("/{id}")
    HttpResponse<?> edit(
            HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id, Actor actor, @Body byte[] body) {
        var subject = new Subject(municipality.id(), kind, id);
        return Preconditions.ifMatch(
                request,
                version -> Bodies.read(
                        request,
                        body,
                        JsonValue.class,
                        sent -> EditAnswers.of(request, edit.of(subject, version, sent, actor))));
    }

    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id, Actor actor) {
        var subject = new Subject(municipality.id(), kind, id);
        return Preconditions.ifMatch(request, version -> EditAnswers.of(request, remove.of(subject, version, actor)));
    }
}
