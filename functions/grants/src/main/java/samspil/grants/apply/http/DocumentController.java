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
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachDocument.Outcome;
import samspil.grants.apply.AttachDocument.Wish;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.Parties;
import samspil.grants.apply.UsePaper;
import samspil.grants.apply.http.ApplicationView.Document;
import samspil.grants.apply.http.ApplicationView.Invited;
import samspil.grants.form.QuestionId;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The documents of an application; their bytes go straight to the object store. */
@Controller("/v1/{municipality}/grants/applications/{application}/documents")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class DocumentController {
    private final AttachDocument attach;
    private final UsePaper papers;
    private final AttachToReport report;
    private final OwnFiles files;
    private final Parties parties;

    DocumentController(UsePaper papers, AttachToReport report, OwnFiles files, Parties parties) {
        this.attach = papers.attach();
        this.papers = papers;
        this.report = report;
        this.files = files;
        this.parties = parties;
    }

    /** A document to upload. */
    record NewDocument(QuestionId question, String fileName) {}

    @Post
    HttpResponse<?> ask(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return Bodies.read(request, body, NewDocument.class, wanted -> {
            var wish = new Wish(wanted.question(), wanted.fileName(), wanted.fileName());
            return switch (add(Party.of(municipality, actor), application, wish)) {
                case Outcome.Done(var attachment) -> invited(request, attachment);
                case Outcome.Refused(var violation) -> Party.refused(request, violation);
                case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            };
        });
    }

    /** Answers a question with a paper that was given before. */
    @Post("/papers")
    HttpResponse<?> use(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return Bodies.read(request, body, UsePaper.Wish.class, wish -> switch (papers.use(
                Party.of(municipality, actor), application, wish, actor)) {
            case Outcome.Done(var copy) ->
                Answers.json(
                        HttpStatus.CREATED, Document.of(copy, attach.files().state(copy.key())));
            case Outcome.Refused(var violation) -> Party.refused(request, violation);
            case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
        });
    }

    @Get("/{document}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            AttachmentId document,
            Actor actor) {
        return find(owner(municipality, application, actor), application, document)
                .<HttpResponse<?>>map(
                        found -> Answers.json(Document.of(found, attach.files().state(found.key()))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Delete("/{document}")
    HttpResponse<?> remove(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            AttachmentId document,
            Actor actor) {
        var own = Party.of(municipality, actor);
        return attach.remove(parties.owner(own, application), application, document)
                        || report.remove(own, application, document)
                ? HttpResponse.noContent()
                : Answers.problem(request, ProblemType.NOT_FOUND);
    }

    private Applicant owner(Municipality municipality, ApplicationId application, Actor actor) {
        return parties.owner(Party.of(municipality, actor), application);
    }

    private Outcome add(Applicant own, ApplicationId application, Wish wish) {
        return wish.question().equals(AttachToReport.QUESTION)
                ? report.add(own, application, wish)
                : attach.add(parties.owner(own, application), application, wish);
    }

    /** Only of an application of one's own, written or sent. */
    private Optional<Attachment> find(Applicant party, ApplicationId application, AttachmentId document) {
        boolean own = attach.writing().drafts().find(party, application).isPresent()
                || files.find(party, application).isPresent();
        return Optional.of(new Attachment.Key(party.municipality(), application, document))
                .filter(_ -> own)
                .flatMap(attach.attachments()::find);
    }

    private HttpResponse<?> invited(HttpRequest<?> request, Attachment attachment) {
        var document = Document.of(attachment, attach.files().state(attachment.key()));
        return Answers.json(
                        HttpStatus.CREATED, Invited.of(document, attach.files().allow(attachment.key(), null)))
                .header(
                        HttpHeaders.LOCATION,
                        request.getPath() + "/" + attachment.key().id());
    }
}
