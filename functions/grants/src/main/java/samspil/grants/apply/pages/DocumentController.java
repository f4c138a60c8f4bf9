package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.State;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.ContentPolicy;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** A document of an application: where it is uploaded, and what came of it. */
@Controller("/{language}/{municipality}/desk/applications/{application}/documents/{document}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class DocumentController {
    private final Desks desks;
    private final DocumentPage page;

    DocumentController(Desks desks, DocumentPage page) {
        this.desks = desks;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            AttachmentId document) {
        var key = new Attachment.Key(municipality.id(), application, document);
        return desks.writing(
                request,
                desk,
                application,
                who -> page.attachments()
                        .find(key)
                        .<HttpResponse<?>>map(found -> show(who, found))
                        .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND)));
    }

    private HttpResponse<?> show(Writing who, Attachment attachment) {
        var state = page.files().state(attachment.key());
        if (!(state instanceof State.Awaited)) {
            return PageAnswers.passing(HttpStatus.OK, page.stands(who, attachment, state));
        }
        var here = page.origin()
                + who.places().document(who.draft().id(), attachment.key().id());
        var form = page.files().allow(attachment.key(), URI.create(here));
        return PageAnswers.passing(HttpStatus.OK, page.upload(who, attachment, form))
                .header(ContentPolicy.HEADER, ContentPolicy.sendingTo(origin(form.address())));
    }

    /** The origin of the object store, to which a page may send. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
