package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.form.FileType;
import samspil.grants.pages.Visit;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Sent;
import samspil.pages.components.TextLink;

/** Where a document of a report is sent from, straight to the object store, and what the check found. */
@Singleton
record ReportDocumentPage(DraftFrame frame, Sites sites, AttachToReport papers) {

    /** Where the site is reached. */
    String origin() {
        return sites.origin();
    }

    /**
     * Nothing was sent yet.
     *
     * @param kept names what the browser kept of the report, which is kept here now; empty where nothing
     */
    Page upload(StatusPage.Sent sent, Attachment document, UploadForm form, String kept) {
        var visit = sent.visit();
        var types = List.of(FileType.values());
        var upload = new UploadParts(visit).upload(papers.store(), document.key(), form, types, here(visit, document));
        var heading = Heading.of(visit.say("own.report"), document.name(), visit.say("apply.document.lead"));
        return kept.isEmpty()
                ? page(sent, document, List.of(heading, upload))
                : page(sent, document, List.of(heading, upload, new Sent(kept)));
    }

    /** Something was sent. */
    Page stands(StatusPage.Sent sent, Attachment document, State state) {
        var visit = sent.visit();
        var on = state instanceof State.Checking
                ? new Link(visit.say("apply.document.again"), here(visit, document))
                : new Link(
                        visit.say("own.report.go-on"),
                        new Places(visit).report(sent.file().id()));
        return page(
                sent,
                document,
                List.of(
                        Heading.of(visit.say("own.report"), document.name(), ""),
                        new UploadParts(visit).said(state),
                        new Actions(List.of(new ButtonLink(on, true)))));
    }

    /** A document's own page. */
    static String here(Visit visit, Attachment document) {
        var key = document.key();
        return new Places(visit).reportDocument(key.application(), key.id());
    }

    private Page page(StatusPage.Sent sent, Attachment document, List<Content> parts) {
        var id = sent.file().id();
        var all = new ArrayList<>(parts);
        all.add(TextLink.of(sent.visit().say("own.report.back"), new Places(sent.visit()).report(id)));
        return frame.room(
                sent.desk(),
                document.name(),
                places -> places.reportDocument(id, document.key().id()),
                all);
    }
}
