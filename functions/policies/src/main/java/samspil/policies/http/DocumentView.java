package samspil.policies.http;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.documents.check.DocumentFault;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.policies.Adoption;
import samspil.policies.Checked;
import samspil.policies.Document;
import samspil.policies.Document.Purpose;
import samspil.policies.Document.Purpose.AsAttachment;
import samspil.policies.Document.Purpose.AsDraft;
import samspil.policies.Document.Purpose.AsVersion;
import samspil.policies.Document.State;
import samspil.policies.DocumentFiles.UploadForm;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.DraftDocuments;

/**
 * A document on its way, as the API shows it.
 *
 * @param fault why it was refused; absent where it was not
 * @param rule why there was no place for it; absent where there was
 * @param checked what the check found; absent before it, and where it was refused
 */
record DocumentView(
        String id,
        String fileName,
        Instant askedAt,
        Stage stage,
        @Nullable DocumentFault fault,
        @Nullable String rule,
        @Nullable Checked checked) {

    /** How far it has come. */
    enum Stage {
        AWAITED,
        MISSING,
        REFUSED,
        UNPLACED,
        READY,
        PUBLISHED
    }

    static DocumentView of(Document document) {
        return switch (document.state()) {
            case State.Awaited it -> of(document, Stage.AWAITED, null, null, null);
            case State.Missing it -> of(document, Stage.MISSING, null, null, null);
            case State.Refused it -> of(document, Stage.REFUSED, it.fault(), null, null);
            case State.Unplaced it -> of(document, Stage.UNPLACED, null, it.rule(), it.checked());
            case State.Ready it -> of(document, Stage.READY, null, null, it.checked());
            case State.Published it -> of(document, Stage.PUBLISHED, null, null, it.checked());
        };
    }

    private static DocumentView of(
            Document document,
            Stage stage,
            @Nullable DocumentFault fault,
            @Nullable String rule,
            @Nullable Checked checked) {
        return new DocumentView(
                document.key().id().value(), document.fileName(), document.askedAt(), stage, fault, rule, checked);
    }

    /**
     * A draft as its headings part it.
     *
     * @param whole whether all of its text had room
     */
    record CutView(Language language, String title, List<Draft.Section> sections, boolean whole) {

        static CutView of(Municipality municipality, DraftDocuments.Ready ready, DraftDocuments drafts) {
            var cut = drafts.cut(ready);
            return new CutView(municipality.language(), DraftDocuments.title(ready), cut.sections(), cut.whole());
        }
    }

    /** A document that may be uploaded now. */
    record Invited(DocumentView document, UploadForm form) {}

    /** Another document beside a version. */
    record NewAttachment(int version, String title) {}

    /** What a document shall become: a version or something beside one. */
    record NewPlace(@Nullable Adoption version, @Nullable NewAttachment attachment) {

        NewPlace {
            InvalidValue.unless((version == null) != (attachment == null), "document.purpose", "/version");
        }

        Purpose purpose() {
            return Optional.ofNullable(version)
                    .<Purpose>map(AsVersion::new)
                    .orElseGet(() -> beside(Optional.ofNullable(attachment).orElseThrow()));
        }

        private static Purpose beside(NewAttachment it) {
            return new AsAttachment(it.version(), it.title());
        }
    }

    /**
     * A document somebody wants to upload, for one of three purposes.
     *
     * @param draft the title of a draft
     */
    record NewDocument(
            String fileName,
            @Nullable Adoption version,
            @Nullable NewAttachment attachment,
            @Nullable String draft) {

        NewDocument {
            var purposes = Stream.of(version, attachment, draft).filter(Objects::nonNull);
            InvalidValue.unless(purposes.count() == 1, "document.purpose", "/version");
        }

        Purpose purpose() {
            return Optional.ofNullable(draft)
                    .<Purpose>map(AsDraft::new)
                    .orElseGet(() -> new NewPlace(version, attachment).purpose());
        }

        /** Where in it the purpose stands. */
        String pointer() {
            return version == null ? "/attachment" : "/version";
        }
    }
}
