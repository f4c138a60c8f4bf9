package samspil.grants.apply;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.AttachDocument.Outcome;
import samspil.grants.apply.AttachDocument.Wish;
import samspil.grants.apply.Attachment.State;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileState;
import samspil.grants.form.QuestionId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;

/** Adds documents to the report of an award, such as its accounts, and takes them away before it is sent. */
public record AttachToReport(
        OwnFiles files, Attachments attachments, AttachmentFiles store, IdSource ids, InstantSource clock) {
    /** What documents of a report answer; no form has a question of that name. */
    public static final QuestionId QUESTION = new QuestionId("report-of-use");

    private static final int MOST = 10;
    private static final Set<FileState> OPEN = Set.of(FileState.REPORT_DUE, FileState.REPORT_RETURNED);

    /** Adds one, which is uploaded afterwards. */
    public Outcome add(Applicant applicant, ApplicationId id, Wish wish) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return files.find(applicant, id)
                .filter(AttachToReport::isOpen)
                .map(file -> add(file, wish))
                .orElseGet(gone);
    }

    /** Takes one away; false where it is none of the report's, or was sent with it. */
    public boolean remove(Applicant applicant, ApplicationId id, AttachmentId document) {
        var found = files.find(applicant, id)
                .filter(AttachToReport::isOpen)
                .flatMap(file -> of(file).stream()
                        .filter(each -> each.key().id().equals(document))
                        .filter(each -> !wasSent(file, each))
                        .findFirst());
        found.ifPresent(each -> {
            attachments.forget(each.key());
            store.forget(each.key());
        });
        return found.isPresent();
    }

    /** Whether a report is expected. */
    public static boolean isOpen(ApplicationFile file) {
        return OPEN.contains(file.state());
    }

    /** Whether a report was sent since it was added. */
    public static boolean wasSent(ApplicationFile file, Attachment document) {
        return file.record().stream()
                .filter(each -> each.event() instanceof Reported)
                .anyMatch(each -> !each.at().isBefore(document.askedAt()));
    }

    /** All that were added, the oldest first. */
    public List<Attachment> of(ApplicationFile file) {
        return attachments.of(file.municipality(), file.id()).stream()
                .filter(each -> each.question().equals(QUESTION))
                .toList();
    }

    /** What is in the way of sending a report with these. */
    Optional<Violation> against(ApplicationFile file, List<AttachmentId> documents) {
        var known = of(file).stream().map(each -> each.key().id()).toList();
        return IntStream.range(0, documents.size())
                .boxed()
                .flatMap(at ->
                        against(file, known, documents.get(at))
                                .map(code -> new Violation("/documents/" + at, code))
                                .stream())
                .findFirst();
    }

    private Optional<String> against(ApplicationFile file, List<AttachmentId> known, AttachmentId document) {
        if (!known.contains(document)) {
            return Optional.of("file.other");
        }
        return switch (store.state(new Attachment.Key(file.municipality(), file.id(), document))) {
            case State.Awaited() -> Optional.of("file.awaited");
            case State.Checking() -> Optional.of("file.checking");
            case State.Checked(var finding) -> finding.isClean() ? Optional.empty() : Optional.of("file.refused");
        };
    }

    private Outcome add(ApplicationFile file, Wish wish) {
        if (of(file).size() >= MOST) {
            return new Outcome.Refused(new Violation("/question", "files.many"));
        }
        return Optional.ofNullable(wish.fileName())
                .flatMap(FileName::against)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> expected(file, wish));
    }

    private Outcome expected(ApplicationFile file, Wish wish) {
        var key = new Attachment.Key(file.municipality(), file.id(), new AttachmentId(ids.next()));
        var name = wish.fileName() == null ? wish.name() : wish.fileName();
        var attachment = new Attachment(key, QUESTION, name, clock.instant());
        attachments.expect(attachment);
        return new Outcome.Done(attachment);
    }
}
