package samspil.policies;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.policies.Document.Purpose;
import samspil.policies.Document.State;
import samspil.policies.DocumentFiles.UploadForm;

/** Lets an administrator upload a document, once what it is to become would be allowed. */
public record AskForUpload(
        RecordEvent record, Documents documents, DocumentFiles files, IdSource ids, InstantSource clock) {

    /** What became of it. */
    public sealed interface Answer {

        /** It may be uploaded. */
        record Allowed(Document document, UploadForm form) implements Answer {}

        /** There is no such policy. */
        record NotThere() implements Answer {}

        /** The rules would not let it be published. */
        record Refused(Violation violation) implements Answer {}
    }

    /**
     * What somebody wants to upload.
     *
     * @param next where their browser goes then, below which the document's id is added
     */
    public record Wish(Purpose purpose, String fileName, URI next) {

        public Wish {
            Texts.shortText(fileName, "/fileName");
        }
    }

    /** Allows it. */
    public Answer ask(Municipality municipality, PolicyId id, Wish wish, Actor by) {
        var policy = record.policies().find(municipality.id(), id);
        if (policy.isEmpty()) {
            return new Answer.NotThere();
        }
        return against(record.rules(municipality, policy.get()), wish.purpose())
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> allow(policy.get(), wish, by));
    }

    /** What is wrong with publishing it now; empty where nothing is. */
    public Optional<Violation> against(Municipality municipality, Policy policy, Purpose purpose) {
        return against(record.rules(municipality, policy), purpose);
    }

    private static Optional<Violation> against(PolicyRules rules, Purpose purpose) {
        return switch (purpose) {
            case Purpose.AsVersion(var adoption) -> rules.adoption(adoption);
            case Purpose.AsAttachment(var version, var title) -> rules.attached(version);
            case Purpose.AsDraft(var title) -> Optional.empty();
        };
    }

    private Answer allow(Policy policy, Wish wish, Actor by) {
        var now = clock.instant();
        var key = new Document.Key(policy.municipality(), new DocumentId(ids.next()));
        var document = new Document(key, policy.id(), wish.purpose(), wish.fileName(), by, now, new State.Awaited(now));
        documents.expect(
                document,
                AuditEvent.of(
                        policy.municipality(),
                        now,
                        by,
                        "document.awaited",
                        key.id().value()));
        return new Answer.Allowed(
                document, files.allow(key, wish.next().resolve(key.id().value())));
    }
}
