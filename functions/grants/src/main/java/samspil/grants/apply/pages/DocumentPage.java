package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.FileFault;
import samspil.grants.form.Ask;
import samspil.grants.form.FileType;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.TextLink;
import samspil.pages.components.Upload;
import samspil.platform.json.Json;

/** Where a document is sent from, straight to the object store, and what the check found. */
@Singleton
record DocumentPage(DraftFrame frame, Sites sites, Attachments attachments, AttachmentFiles files) {
    private static final long MEGABYTE = 1024L * 1024;

    /** Where the site is reached. */
    String origin() {
        return sites.origin();
    }

    /** Nothing was sent yet. */
    Page upload(Writing who, Attachment attachment, UploadForm form) {
        var hidden = form.fields().entrySet().stream()
                .map(each -> new Hidden(each.getKey(), each.getValue()))
                .toList();
        var types = types(who, attachment);
        var hint = who.say("apply.document.hint", names(types), form.largest() / MEGABYTE);
        var upload = new Upload(
                who.visit().language(),
                form.address().toString(),
                Field.of("file", who.say("apply.document.file")).hint(hint),
                types.stream().map(FileType::mediaType).collect(Collectors.joining(",")),
                who.say("apply.document.send"),
                hidden,
                new Upload.Script(
                        who.places().document(who.draft().id(), attachment.key().id()),
                        Json.write(files.allow(attachment.key(), null).fields())));
        var heading = Heading.of(who.title(), attachment.name(), who.say("apply.document.lead"));
        return page(who, attachment, List.of(heading, upload, back(who, attachment)));
    }

    /** Something was sent. */
    Page stands(Writing who, Attachment attachment, State state) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(who.title(), attachment.name(), ""));
        parts.add(said(who, state));
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

    private static Content said(Writing who, State state) {
        return switch (state) {
            case State.Checked(var finding) -> said(who, finding);
            default ->
                Alert.of(AlertKind.INFO, who.say("apply.document.checking"), who.say("apply.document.checking.text"));
        };
    }

    private static Content said(Writing who, Finding finding) {
        var fault = finding.fault();
        return fault == null
                ? Alert.of(AlertKind.SUCCESS, who.say("apply.document.clean"), who.say("apply.document.clean.text"))
                : Alert.of(AlertKind.ERROR, who.say("apply.document.refused"), fault(who, fault));
    }

    private static String fault(Writing who, FileFault fault) {
        return switch (fault) {
            case EMPTY -> who.say("apply.fault.empty");
            case TYPE -> who.say("apply.fault.type");
            case HARMFUL -> who.say("apply.fault.harmful");
            case UNREADABLE -> who.say("apply.fault.unreadable");
            case LOCKED -> who.say("apply.fault.locked");
            case EMBEDDED -> who.say("apply.fault.embedded");
            case EXTERNAL -> who.say("apply.fault.external");
            case TOO_COMPLEX -> who.say("apply.fault.complex");
        };
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

    private static String names(List<FileType> types) {
        return types.stream().map(type -> type.name().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
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
