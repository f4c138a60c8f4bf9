package samspil.grants.apply.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.apply.BeginDraft;
import samspil.grants.apply.DeleteDraft;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Parties;
import samspil.grants.apply.SaveSection;
import samspil.grants.apply.SaveSection.Saved;
import samspil.grants.apply.http.ApplicationView.Line;
import samspil.grants.apply.http.ApplicationView.Sent;
import samspil.grants.apply.http.ApplicationView.Written;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** An organisation's applications, and those it writes. */
@Controller("/v1/{municipality}/grants/applications")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class DraftController {
    /** All answers of the longest form. */
    private static final int LARGEST = 256 * 1024;

    private final BeginDraft begin;
    private final SaveSection save;
    private final DeleteDraft delete;
    private final Parties parties;

    DraftController(BeginDraft begin, SaveSection save, DeleteDraft delete, Parties parties) {
        this.begin = begin;
        this.save = save;
        this.delete = delete;
        this.parties = parties;
    }

    /** Answers that take the place of all there are. */
    record NewAnswers(samspil.grants.form.Answers answers) {}

    @Get
    HttpResponse<?> all(Municipality municipality, Actor actor) {
        var party = Party.of(municipality, actor);
        var sent = begin.files().of(party).stream().map(Line::of).toList();
        var written = begin.drafts().of(party).stream().map(Written::of).toList();
        return Answers.json(Map.of("applications", sent, "drafts", written));
    }

    @Get("/{application}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        var party = parties.owner(Party.of(municipality, actor), application);
        return begin.drafts()
                .find(party, application)
                .<HttpResponse<?>>map(draft -> shown(HttpStatus.OK, draft))
                .or(() -> begin.files().find(party, application).map(file -> Answers.json(Sent.of(file))))
                .orElseGet(() -> problem(request, ProblemType.NOT_FOUND));
    }

    @Put("/{application}/answers")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        var party = parties.owner(Party.of(municipality, actor), application);
        return Preconditions.ifMatch(
                request,
                revision -> Bodies.read(request, body, LARGEST, NewAnswers.class, wanted -> switch (save.replace(
                        party, application, revision, wanted.answers())) {
                    case Saved.Done(var draft) -> shown(HttpStatus.OK, draft);
                    case Saved.Moved _ -> problem(request, ProblemType.STALE);
                    case Saved.Refused(var violations) -> Answers.problem(request, ProblemType.INVALID, violations);
                    case Saved.NotThere _ -> problem(request, ProblemType.NOT_FOUND);
                }));
    }

    /** Begins to complete what came back. */
    @Post("/{application}/completion")
    HttpResponse<?> complete(
            HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        return begin.complete(Party.of(municipality, actor), application, actor)
                        instanceof BeginDraft.Outcome.Done(var draft)
                ? shown(HttpStatus.CREATED, draft)
                : problem(request, ProblemType.NOT_FOUND);
    }

    @Delete("/{application}")
    HttpResponse<?> delete(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        return delete.delete(Party.of(municipality, actor), application, actor)
                ? HttpResponse.noContent()
                : problem(request, ProblemType.NOT_FOUND);
    }

    /** A draft that was begun. */
    static MutableHttpResponse<String> created(Draft draft) {
        return shown(HttpStatus.CREATED, draft);
    }

    private static MutableHttpResponse<String> shown(HttpStatus status, Draft draft) {
        return Answers.json(status, Written.of(draft)).header(HttpHeaders.ETAG, "\"" + draft.revision() + "\"");
    }

    private static HttpResponse<?> problem(HttpRequest<?> request, ProblemType type) {
        return Answers.problem(request, type);
    }
}
