package samspil.directory.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samspil.directory.Entries.Change;
import samspil.directory.Import;
import samspil.directory.Subject;
import samspil.directory.Suggestion;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.audit.AuditTrail;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What people do in the directory, written together with the record of it. */
record Deeds(Supplier<AuditTrail> trail) {

    /** As {@link AuditTrail#append}. */
    Optional<List<Boolean>> entry(
            Subject subject, long expected, Change change, Actor actor, List<TransactWriteItem> along) {
        var event = AuditEvent.of(
                subject.home(),
                change.at(),
                actor,
                "entry." + change.reason(),
                subject.kind().plural() + "/" + subject.id());
        return trail.get().append(event.from(expected, expected + 1), along);
    }

    /** As {@link AuditTrail#append}. */
    Optional<List<Boolean>> refusal(Suggestion suggestion, Instant at, Actor actor, List<TransactWriteItem> along) {
        var event = AuditEvent.of(
                suggestion.home(),
                at,
                actor,
                "suggestion.refused",
                suggestion.id().value());
        return trail.get().append(event, along);
    }

    /** As {@link AuditTrail#append}. */
    Optional<List<Boolean>> importing(Import it, Instant at, Actor actor, List<TransactWriteItem> along) {
        var what = along.isEmpty() ? "import.confirmed" : "import.started";
        return trail.get()
                .append(
                        AuditEvent.of(
                                it.municipality(), at, actor, what, it.id().value()),
                        along);
    }
}
