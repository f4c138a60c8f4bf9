package samspil.grants.apply.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.PaperId;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.apply.KeepPapers.Given;
import samspil.grants.apply.KeepPapers.Member;
import samspil.grants.apply.KeepPapers.Wish;
import samspil.grants.form.Paper;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The papers of an organisation, given once, and its consent to their use. */
@Controller("/v1/{municipality}/grants/papers")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class PaperController {
    private final KeepPapers keep;

    PaperController(KeepPapers keep) {
        this.keep = keep;
    }

    /** A paper to upload. */
    record NewPaper(Paper kind, @Nullable Integer year, String fileName) {}

    /** Consent, by the version of the words that were read; a JSON string. */
    record NewConsent(String version) {}

    @Get
    HttpResponse<?> all(Municipality municipality, Actor actor) {
        return Answers.json(PaperView.of(keep, Party.of(municipality, actor)));
    }

    @Post
    HttpResponse<?> give(
            HttpRequest<?> request, Municipality municipality, Actor actor, Identity identity, @Body byte[] body) {
        return Bodies.read(request, body, NewPaper.class, wanted -> {
            var wish = new Wish(wanted.kind(), wanted.year(), wanted.fileName(), wanted.fileName());
            return switch (keep.give(member(municipality, actor, identity), wish)) {
                case Given.Done(var paper) -> invited(request, paper);
                case Given.Refused(var violation) -> Party.refused(request, violation);
            };
        });
    }

    @Get("/{paper}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, PaperId paper, Actor actor) {
        return keep.find(Party.of(municipality, actor), paper)
                .<HttpResponse<?>>map(found -> Answers.json(PaperView.of(keep, found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Delete("/{paper}")
    HttpResponse<?> delete(
            HttpRequest<?> request, Municipality municipality, PaperId paper, Actor actor, Identity identity) {
        return keep.delete(member(municipality, actor, identity), paper)
                ? HttpResponse.noContent()
                : Answers.problem(request, ProblemType.NOT_FOUND);
    }

    @Post("/consent")
    HttpResponse<?> agree(
            HttpRequest<?> request, Municipality municipality, Actor actor, Identity identity, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                NewConsent.class,
                wanted -> keep.agree(member(municipality, actor, identity), wanted.version())
                        ? all(municipality, actor)
                        : Answers.problem(request, ProblemType.INVALID, List.of(new Violation("", "choice.unknown"))));
    }

    @Delete("/consent")
    HttpResponse<?> disagree(Municipality municipality, Actor actor, Identity identity) {
        keep.disagree(member(municipality, actor, identity));
        return HttpResponse.noContent();
    }

    private static Member member(Municipality municipality, Actor actor, Identity identity) {
        return new Member(Party.of(municipality, actor), actor, identity.name());
    }

    private HttpResponse<?> invited(HttpRequest<?> request, GivenPaper paper) {
        var form = keep.files().allow(paper.key().bytes(), null);
        return Answers.json(HttpStatus.CREATED, new PaperView.Invited(PaperView.of(keep, paper), form))
                .header(
                        HttpHeaders.LOCATION,
                        request.getPath() + "/" + paper.key().id());
    }
}
