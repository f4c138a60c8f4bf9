package samspil.policies.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.policies.Document;
import samspil.policies.Document.State;
import samspil.policies.DocumentFiles;
import samspil.policies.DocumentId;
import samspil.policies.DocumentText;
import samspil.policies.Documents;
import samspil.policies.PolicyId;

/** Drafts that came as a PDF and were found good. */
public record DraftDocuments(Documents documents, DocumentFiles files, InstantSource clock) {
    /** What was checked lies a day longer in its bucket. */
    private static final Duration KEPT = Duration.ofDays(29);

    /**
     * A draft that a consultation can be opened on.
     *
     * @param found what the check found
     */
    public record Ready(Document document, State.Ready found) {

        /** The document once everybody can read it. */
        Document published(Instant at) {
            return document.in(new State.Published(found.checked(), at));
        }
    }

    /** One of a policy; empty where there is none, it was used already, or left for a month. */
    public Optional<Ready> ready(MunicipalityId municipality, PolicyId policy, DocumentId id) {
        return documents
                .find(new Document.Key(municipality, id))
                .filter(document -> document.policy().equals(policy))
                .flatMap(DraftDocuments::ready)
                .filter(each -> each.found().at().plus(KEPT).isAfter(clock.instant()));
    }

    /** What a draft says, cut by its headings. */
    public CutDraft cut(Ready draft) {
        var pages = files.text(draft.document().key()).map(DocumentText::pages);
        return CutDraft.of(title(draft), pages.orElseThrow());
    }

    /** What a draft is called. */
    public static String title(Ready draft) {
        return draft.document().purpose() instanceof Document.Purpose.AsDraft(var title)
                ? title
                : draft.document().fileName();
    }

    private static Optional<Ready> ready(Document document) {
        return document.state() instanceof State.Ready found
                ? Optional.of(new Ready(document, found))
                : Optional.empty();
    }
}
