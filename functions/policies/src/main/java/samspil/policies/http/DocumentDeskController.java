package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;
import samspil.policies.AskForUpload;
import samspil.policies.AskForUpload.Answer;
import samspil.policies.AskForUpload.Wish;
import samspil.policies.ConcludeCheck;
import samspil.policies.Document;
import samspil.policies.DocumentId;
import samspil.policies.Documents;
import samspil.policies.PolicyId;
import samspil.policies.consultation.DraftDocuments;

/** Documents on their way to a policy. */
@Controller("/v1/{municipality}/desk/policies/{policy}/documents")
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "policies-desk")
final class DocumentDeskController {
    private final AskForUpload ask;
    private final Documents documents;
    private final ConcludeCheck conclude;
    private final DraftDocuments drafts;
    private final PolicyAnswers answers;

    DocumentDeskController(
            AskForUpload ask,
            Documents documents,
            ConcludeCheck conclude,
            DraftDocuments drafts,
            PolicyAnswers answers) {
        this.ask = ask;
        this.documents = documents;
        this.conclude = conclude;
        this.drafts = drafts;
        this.answers = answers;
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> all(Municipality municipality, PolicyId policy) {
        return Answers.json(Map.of(
                "documents",
                documents.of(municipality.id(), policy).stream()
                        .map(DocumentView::of)
                        .toList()));
    }

    @Post
    HttpResponse<?> ask(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, DocumentView.NewDocument.class, wanted -> {
            var wish = new Wish(wanted.purpose(), wanted.fileName(), answers.address(request.getPath() + "/"));
            return switch (ask.ask(municipality, policy, wish, actor)) {
                case Answer.Allowed(var document, var form) ->
                    Answers.json(HttpStatus.CREATED, new DocumentView.Invited(DocumentView.of(document), form))
                            .header(
                                    HttpHeaders.LOCATION,
                                    request.getPath() + "/" + document.key().id());
                case Answer.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
                case Answer.Refused(var violation) ->
                    Answers.problem(request, ProblemType.INVALID, List.of(violation.below(wanted.pointer())));
            };
        });
    }

    @Get("/{document}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, PolicyId policy, DocumentId document) {
        return documents
                .find(new Document.Key(municipality.id(), document))
                .filter(found -> found.policy().equals(policy))
                .<HttpResponse<?>>map(found -> Answers.json(DocumentView.of(found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    /** A draft that was found good, cut by its headings. */
    @Get("/{document}/draft")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> draft(HttpRequest<?> request, Municipality municipality, PolicyId policy, DocumentId document) {
        return drafts.ready(municipality.id(), policy, document)
                .<HttpResponse<?>>map(ready -> Answers.json(DocumentView.CutView.of(municipality, ready, drafts)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/{document}/placement")
    HttpResponse<?> place(
            HttpRequest<?> request,
            Municipality municipality,
            PolicyId policy,
            DocumentId document,
            @Body byte[] body) {
        var key = new Document.Key(municipality.id(), document);
        return Bodies.read(
                request,
                body,
                DocumentView.NewPlace.class,
                wanted -> documents
                        .find(key)
                        .filter(found -> found.policy().equals(policy))
                        .flatMap(found -> conclude.place(municipality, key, wanted.purpose()))
                        .<HttpResponse<?>>map(outcome -> answers.of(request, municipality, outcome))
                        .orElseGet(() -> Answers.problem(request, ProblemType.CONFLICT)));
    }
}
