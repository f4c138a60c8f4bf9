package samspil.grants.apply.pages;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.FileFault;
import samspil.grants.form.FileType;
import samspil.grants.pages.Visit;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Field;
import samspil.pages.components.Hidden;
import samspil.pages.components.Upload;
import samspil.platform.json.Json;

/** How a file is sent straight to the object store, and what is said of it afterwards. */
record UploadParts(Visit visit) {
    private static final long MEGABYTE = 1024L * 1024;

    /**
     * The form that sends it.
     *
     * @param here the page's own path, to which a script comes back
     */
    Upload upload(AttachmentFiles files, Attachment.Key key, UploadForm form, Collection<FileType> types, String here) {
        var hidden = form.fields().entrySet().stream()
                .map(each -> new Hidden(each.getKey(), each.getValue()))
                .toList();
        var hint = visit.say("apply.document.hint", names(types), form.largest() / MEGABYTE);
        return new Upload(
                visit.language(),
                form.address().toString(),
                Field.of("file", visit.say("apply.document.file")).hint(hint),
                types.stream().sorted().map(FileType::mediaType).collect(Collectors.joining(",")),
                visit.say("apply.document.send"),
                hidden,
                new Upload.Script(here, Json.write(files.allow(key, null).fields())));
    }

    /** What became of it. */
    Alert said(State state) {
        return switch (state) {
            case State.Checked(var finding) -> said(finding);
            default ->
                Alert.of(
                        AlertKind.INFO,
                        visit.say("apply.document.checking"),
                        visit.say("apply.document.checking.text"));
        };
    }

    private Alert said(Finding finding) {
        var fault = finding.fault();
        return fault == null
                ? Alert.of(AlertKind.SUCCESS, visit.say("apply.document.clean"), visit.say("apply.document.clean.text"))
                : Alert.of(AlertKind.ERROR, visit.say("apply.document.refused"), fault(fault));
    }

    private String fault(FileFault fault) {
        return switch (fault) {
            case EMPTY -> visit.say("apply.fault.empty");
            case TYPE -> visit.say("apply.fault.type");
            case HARMFUL -> visit.say("apply.fault.harmful");
            case UNREADABLE -> visit.say("apply.fault.unreadable");
            case LOCKED -> visit.say("apply.fault.locked");
            case EMBEDDED -> visit.say("apply.fault.embedded");
            case EXTERNAL -> visit.say("apply.fault.external");
            case TOO_COMPLEX -> visit.say("apply.fault.complex");
        };
    }

    private static String names(Collection<FileType> types) {
        return types.stream()
                .sorted()
                .map(type -> type.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
