package samspil.grants.apply.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;

/** The drafts, beside the files. */
record DynamoDrafts(Table table, AuditTrail trail) implements Drafts {

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
        var noted = DraftItem.write(first.applicant(), first.round(), begun);
        return trail.append(
                        audit,
                        List.of(table.puttingNew(DraftItem.write(first)), table.puttingNext(noted, begun.version())))
                .isEmpty();
    }

    @Override
    public boolean save(Draft next) {
        return table.change(DraftItem.saving(next)).isPresent();
    }

    @Override
    public void remove(Draft draft, AuditEvent audit) {
        trail.append(audit, List.of(table.removing(DraftItem.key(draft.applicant(), draft.id()))));
    }
}
