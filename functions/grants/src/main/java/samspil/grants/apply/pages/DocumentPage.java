package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.Attachments;
import samspil.grants.form.Ask;
import samspil.grants.form.FileType;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.TextLink;

/** Where a document is sent from, straight to the object store, and what the check found. */
@Singleton
record DocumentPage(DraftFrame frame, Sites sites, Attachments attachments, AttachmentFiles files) {
    /** Where the site is reached. */
    String origin() {
        return sites.origin();
    }

    /** Nothing was sent yet. */
    Page upload(Writing who, Attachment attachment, UploadForm form) {
        var here = who.places().document(who.draft().id(), attachment.key().id());
        var upload = new UploadParts(who.visit()).upload(files, attachment.key(), form, types(who, attachment), here);
        var heading = Heading.of(who.title(), attachment.name(), who.say("apply.document.lead"));
        return page(who, attachment, List.of(heading, upload, back(who, attachment)));
    }

    /** Something was sent. */
    Page stands(Writing who, Attachment attachment, State state) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(who.title(), attachment.name(), ""));
        parts.add(new UploadParts(who.visit()).said(state));
        var from = attachment.from();
        if (from != null) {
            parts.add(new Prose(new PaperWords(who.visit()).copy(from)));
        }
        var id = attachment.key().id();
        if (state instanceof State.Checking) {
            var again = new Link(
                    who.say("apply.document.again"),
                    who.places().document(who.draft().id(), id));
            parts.add(new Actions(List.of(new ButtonLink(again, true))));
        } else if (isClean(state)) {
            var on = new Link(who.say("apply.document.on"), section(who, attachment));
            parts.add(new Actions(List.of(new ButtonLink(on, true))));
        }
        parts.add(back(who, attachment));
        return page(who, attachment, parts);
    }

    private static boolean isClean(State state) {
        return state instanceof State.Checked(var finding) && finding.isClean();
    }

    private static List<FileType> types(Writing who, Attachment attachment) {
        return who
                .form()
                .question(attachment.question())
                .map(question -> question.ask() instanceof Ask.Files ask ? ask.types() : List.<FileType>of())
                .stream()
                .flatMap(all -> all.stream())
                .sorted()
                .toList();
    }

    private static Content back(Writing who, Attachment attachment) {
        return TextLink.of(who.say("apply.document.back"), section(who, attachment));
    }

    private static String section(Writing who, Attachment attachment) {
        for (int at = 0; at < who.sections().size(); at++) {
            if (who.sections().get(at).questions().stream()
                    .anyMatch(question -> question.id().equals(attachment.question()))) {
                return who.places().section(who.draft().id(), at);
            }
        }
        return who.places().one(who.draft().id());
    }

    private Page page(Writing who, Attachment attachment, List<Content> parts) {
        return frame.below(
                who,
                attachment.name(),
                places -> places.document(who.draft().id(), attachment.key().id()),
                parts);
    }
}
