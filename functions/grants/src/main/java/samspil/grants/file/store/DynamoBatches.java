package samspil.grants.file.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.budget.Posting;
import samspil.grants.budget.store.PostingActions;
import samspil.grants.file.Batch;
import samspil.grants.file.Batches;
import samspil.grants.file.FileRecord.Written;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;

/** The batches beside the money that they reserve. */
record DynamoBatches(Table budget, AuditTrail trail) implements Batches {

    @Override
    public Optional<Batch> find(MunicipalityId municipality, String id) {
        return budget.find(BatchItem.key(municipality, id)).map(BatchItem::read);
    }

    @Override
    public List<Batch> open(MunicipalityId municipality) {
        return budget.partition(BatchItem.batches(municipality))
                .map(BatchItem::read)
                .filter(batch -> !batch.isOver())
                .toList();
    }

    @Override
    public Batch.Part part(MunicipalityId municipality, String id, int number) {
        return budget.find(BatchItem.partKey(municipality, id, number))
                .map(BatchItem::part)
                .orElseThrow();
    }

    @Override
    public Written begin(Batch batch, List<Batch.Part> parts, List<Posting> reservations, AuditEvent audit) {
        var noted = Stream.concat(
                Stream.of(budget.puttingNew(BatchItem.write(batch))),
                parts.stream().map(part -> budget.putting(BatchItem.write(batch.order(), part))));
        var guarded = noted.toList();
        var posted = new PostingActions(budget).of(reservations);
        var failed = trail.append(
                audit, Stream.concat(guarded.stream(), posted.stream()).toList());
        return failed.<Written>map(conditions -> Verdict.of(conditions, guarded.size(), reservations))
                .orElseGet(Written.Done::new);
    }
}
