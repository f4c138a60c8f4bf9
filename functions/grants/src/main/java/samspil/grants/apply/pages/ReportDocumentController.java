package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.AttachToReport;
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

/** A document of a report: where it is uploaded, and what came of it. */
@Controller("/{language}/{municipality}/desk/applications/{application}/report/documents/{document}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class ReportDocumentController {
    private final Desks desks;
    private final ReportDocumentPage page;

    ReportDocumentController(Desks desks, ReportDocumentPage page) {
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
            AttachmentId document,
            @QueryValue(defaultValue = "") String kept) {
        return desks.sent(desk, application)
                .filter(StatusPage.Sent::isLead)
                .filter(sent -> AttachToReport.isOpen(sent.file()))
                .flatMap(sent -> find(sent, document).<HttpResponse<?>>map(found -> show(sent, found, kept)))
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }

    private Optional<Attachment> find(StatusPage.Sent sent, AttachmentId document) {
        return page.papers().of(sent.file()).stream()
                .filter(each -> each.key().id().equals(document))
                .findFirst();
    }

    private HttpResponse<?> show(StatusPage.Sent sent, Attachment document, String kept) {
        var store = page.papers().store();
        var state = store.state(document.key());
        if (!(state instanceof State.Awaited)) {
            return PageAnswers.passing(HttpStatus.OK, page.stands(sent, document, state));
        }
        var next = URI.create(page.origin() + ReportDocumentPage.here(sent.visit(), document));
        var form = store.allow(document.key(), next);
        var to = form.address().getScheme() + "://" + form.address().getRawAuthority();
        return PageAnswers.passing(HttpStatus.OK, page.upload(sent, document, form, kept))
                .header(ContentPolicy.HEADER, ContentPolicy.sendingTo(to));
    }
}
