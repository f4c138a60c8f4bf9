package samspil.grants.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Case;
import samspil.grants.file.Files;
import samspil.grants.form.Answer;
import samspil.platform.json.Json;

/** The documents that were sent, for those who work on a file: what is only being written is not theirs to see. */
public record SentDocuments(Files files, Attachments attachments) {

    /** Those of the application and of its report, the oldest first. */
    public List<Attachment> of(Case it) {
        var sent = new HashSet<>(answered(it));
        sent.addAll(reported(it.file()));
        return named(it.file(), sent);
    }

    /** Those of the report that came last. */
    public List<Attachment> ofReport(ApplicationFile file) {
        return named(file, reported(file));
    }

    private List<Attachment> named(ApplicationFile file, Set<AttachmentId> sent) {
        return attachments.of(file.municipality(), file.id()).stream()
                .filter(each -> sent.contains(each.key().id()))
                .toList();
    }

    private static Set<AttachmentId> answered(Case it) {
        return it.answers().given().values().stream()
                .flatMap(answer -> answer instanceof Answer.Files(var ids) ? ids.stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private Set<AttachmentId> reported(ApplicationFile file) {
        return file.last(Reported.class)
                .flatMap(each -> files.frozen(file.municipality(), file.id(), each.frozen()))
                .map(text -> Json.read(text, Report.class).orThrow().documents())
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
