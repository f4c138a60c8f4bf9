package samspil.policies.pages.desk.room;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.function.BiFunction;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;
import samspil.policies.Document;
import samspil.policies.Document.State;
import samspil.policies.DocumentId;
import samspil.policies.Documents;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.PolicyRecord;
import samspil.policies.pages.desk.Desk;

/** Documents on their way: sent, checked, published, or placed anew. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/documents/{document}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "policies-desk")
final class DocumentPageController {
    private final PolicyRecord policies;
    private final Documents documents;
    private final DocumentPage page;
    private final UploadPage upload;
    private final Travel travel;
    private final Deeds deeds;
    private final ErrorPages errors;

    DocumentPageController(
            PolicyRecord policies,
            Documents documents,
            DocumentPage page,
            UploadPage upload,
            Travel travel,
            Deeds deeds,
            ErrorPages errors) {
        this.policies = policies;
        this.documents = documents;
        this.page = page;
        this.upload = upload;
        this.travel = travel;
        this.deeds = deeds;
        this.errors = errors;
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> state(HttpRequest<?> request, Desk desk, PolicyId policy, DocumentId document) {
        return with(
                request,
                desk,
                policy,
                document,
                (of, found) -> PageAnswers.passing(HttpStatus.OK, page.of(desk, of, found)));
    }

    /** What was settled already is not sent once more. */
    @Get("/upload")
    HttpResponse<?> upload(HttpRequest<?> request, Desk desk, PolicyId policy, DocumentId document) {
        return with(
                request,
                desk,
                policy,
                document,
                (of, found) -> found.state().isOpen()
                        ? upload.of(desk, of, found)
                        : PageAnswers.passing(HttpStatus.OK, page.of(desk, of, found)));
    }

    @Get("/place")
    HttpResponse<?> place(HttpRequest<?> request, Desk desk, PolicyId policy, DocumentId document) {
        return with(
                request,
                desk,
                policy,
                document,
                (of, found) -> found.state() instanceof State.Unplaced
                        ? travel.begin(desk, new Place(deeds, desk, of, found))
                        : PageAnswers.passing(HttpStatus.OK, page.of(desk, of, found)));
    }

    @Post("/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> placed(HttpRequest<?> request, Desk desk, PolicyId policy, DocumentId document) {
        return with(
                request,
                desk,
                policy,
                document,
                (of, found) -> travel.goOn(request, desk, new Place(deeds, desk, of, found)));
    }

    private HttpResponse<?> with(
            HttpRequest<?> request,
            Desk desk,
            PolicyId policy,
            DocumentId id,
            BiFunction<Policy, Document, HttpResponse<?>> answer) {
        var town = desk.visit().municipality().id();
        return policies.find(town, policy)
                .flatMap(of -> documents
                        .find(new Document.Key(town, id))
                        .filter(found -> found.policy().equals(policy))
                        .<HttpResponse<?>>map(found -> answer.apply(of, found)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
