package samspil.policies;

import java.time.InstantSource;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.platform.audit.AuditEvent;
import samspil.policies.Document.Purpose;
import samspil.policies.Document.State;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.RecordEvent.Deed;
import samspil.policies.RecordEvent.Outcome;

/** Does what follows from a check: publishes, or says why not. A finding that comes twice changes nothing. */
public record ConcludeCheck(RecordEvent record, Documents documents, DocumentFiles files, InstantSource clock) {

    /** Concludes the check of a document. */
    public void conclude(Municipality municipality, DocumentId id, Finding finding) {
        documents
                .find(new Document.Key(municipality.id(), id))
                .filter(document -> document.state().isOpen())
                .ifPresent(document -> conclude(municipality, document, finding));
    }

    /**
     * Tries once more to publish what had no place, as something that has one.
     *
     * @return empty where no such document waits
     */
    public Optional<Outcome> place(Municipality municipality, Document.Key key, Purpose purpose) {
        return documents.find(key).flatMap(document -> switch (document.state()) {
            case State.Unplaced(var checked, var rule, var at) ->
                event(purpose, checked).map(event -> publish(municipality, document.as(purpose), checked, event));
            default -> Optional.empty();
        });
    }

    private void conclude(Municipality municipality, Document document, Finding finding) {
        if (finding.fault() != null) {
            settle(document, new State.Refused(finding.fault(), clock.instant()), "document.refused");
            files.forget(document.key());
        }
        if (finding.checked() != null) {
            accept(municipality, document, finding.checked().named(document.fileName()));
        }
    }

    private void accept(Municipality municipality, Document document, Checked checked) {
        event(document.purpose(), checked)
                .ifPresentOrElse(
                        event -> place(municipality, document, checked, event),
                        () -> settle(document, new State.Ready(checked, clock.instant()), "document.ready"));
    }

    private void place(Municipality municipality, Document document, Checked checked, PolicyEvent event) {
        var outcome = publish(municipality, document, checked, event);
        if (outcome instanceof Outcome.Refused(var violation)) {
            settle(document, new State.Unplaced(checked, violation.code(), clock.instant()), "document.unplaced");
        }
    }

    /** What happens to the policy; nothing where a draft comes. */
    private static Optional<PolicyEvent> event(Purpose purpose, Checked checked) {
        return switch (purpose) {
            case Purpose.AsVersion(var adoption) -> Optional.of(new Adopted(adoption, checked.facts()));
            case Purpose.AsAttachment(var version, var title) ->
                Optional.of(new Attached(version, title, checked.facts()));
            case Purpose.AsDraft(var title) -> Optional.empty();
        };
    }

    private Outcome publish(Municipality municipality, Document document, Checked checked, PolicyEvent event) {
        files.publish(document.key());
        var published = document.in(new State.Published(checked, clock.instant()));
        return record.record(municipality, document.policy(), new Deed(event, document.by(), published));
    }

    private void settle(Document document, State state, String action) {
        var at = state.at();
        var audit = AuditEvent.of(
                document.key().municipality(),
                at,
                document.by(),
                action,
                document.key().id().value());
        documents.settle(document.in(state), audit);
    }
}
