package samspil.grants.apply.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The drafts, beside the files. */
record DynamoDrafts(Table table, AuditTrail trail, DraftTasks tasks) implements Drafts {

    @Override
    public Optional<Draft> find(Applicant applicant, ApplicationId id) {
        return table.find(DraftItem.key(applicant, id)).map(item -> DraftItem.read(applicant, item));
    }

    @Override
    public List<Draft> of(Applicant applicant) {
        return table.partition(DraftItem.partition(applicant))
                .map(item -> DraftItem.read(applicant, item))
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    @Override
    public Begun begun(Applicant applicant, RoundId round) {
        return table.find(DraftItem.begunKey(applicant, round))
                .map(DraftItem::begun)
                .orElseGet(() -> new Begun(List.of(), 0));
    }

    @Override
    public boolean begin(Draft first, Begun begun, AuditEvent audit) {
        return trail.append(
                        audit,
                        Stream.concat(keeping(first, begun), Stream.of(tasks.put(first)))
                                .toList())
                .isEmpty();
    }

    @Override
    public boolean complete(Draft draft, Begun begun, AuditEvent audit) {
        return trail.append(audit, keeping(draft, begun).toList()).isEmpty();
    }

    private Stream<TransactWriteItem> keeping(Draft draft, Begun begun) {
        var noted = DraftItem.write(draft.applicant(), draft.round(), begun);
        return Stream.of(table.puttingNew(DraftItem.write(draft)), table.puttingNext(noted, begun.version()));
    }

    @Override
    public boolean save(Draft next) {
        return table.change(DraftItem.saving(next)).isPresent();
    }

    @Override
    public void remove(Draft draft, AuditEvent audit) {
        trail.append(
                audit,
                List.of(
                        table.removing(DraftItem.key(draft.applicant(), draft.id())),
                        tasks.remove(draft.applicant(), draft.id())));
    }
}
