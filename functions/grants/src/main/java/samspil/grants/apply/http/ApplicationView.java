package samspil.grants.apply.http;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.Draft;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.form.Answers;
import samspil.kernel.Money;

/** What an applicant reads over the API. */
final class ApplicationView {
    private ApplicationView() {}

    /** A draft. */
    record Written(String id, String round, long revision, Instant savedAt, Answers answers) {
        static Written of(Draft draft) {
            return new Written(
                    draft.id().value(), draft.round().value(), draft.revision(), draft.savedAt(), draft.answers());
        }
    }

    /**
     * What was sent.
     *
     * @param state no decision before its letter
     * @param award absent before it was told
     * @param frozen hash of what was sent last
     */
    record Sent(
            String id,
            String round,
            FileState state,
            Money asked,
            @Nullable Money award,
            int versions,
            String frozen,
            long number) {
        static Sent of(ApplicationFile file) {
            boolean told = file.last(Notified.class).isPresent() && file.state() != FileState.CHANGED;
            return new Sent(
                    file.id().value(),
                    file.submitted().round().value(),
                    told(file.state()),
                    file.submitted().asked(),
                    told ? file.award().amount() : null,
                    file.versions(),
                    file.submitted().frozen(),
                    file.number());
        }
    }

    /** A line of the list. */
    record Line(String id, String round, FileState state, Money asked, int versions, Instant changedAt) {
        static Line of(FileHead head) {
            return new Line(
                    head.id().value(),
                    head.round().value(),
                    told(head.state()),
                    head.asked(),
                    head.versions(),
                    head.changedAt());
        }
    }

    /**
     * A document.
     *
     * @param state awaited, checking, clean or refused
     */
    record Document(
            String id,
            String question,
            String name,
            String state,
            @Nullable Finding finding) {
        static Document of(Attachment attachment, State state) {
            return new Document(
                    attachment.key().id().value(),
                    attachment.question().value(),
                    attachment.name(),
                    name(state),
                    state instanceof State.Checked(var finding) ? finding : null);
        }

        static String name(State state) {
            return switch (state) {
                case State.Awaited() -> "awaited";
                case State.Checking() -> "checking";
                case State.Checked(var finding) -> finding.isClean() ? "clean" : "refused";
            };
        }
    }

    /** A document that may be uploaded, and how. */
    record Invited(Document document, URI address, Map<String, String> fields, long largest) {
        static Invited of(Document document, UploadForm form) {
            return new Invited(document, form.address(), form.fields(), form.largest());
        }
    }

    /** What is decided and not told looks as if it were still assessed. */
    private static FileState told(FileState state) {
        return switch (state) {
            case RECOMMENDED, GRANTED, PARTIAL, REFUSED -> FileState.ASSESSING;
            case CHANGED -> FileState.APPEALED;
            default -> state;
        };
    }
}
