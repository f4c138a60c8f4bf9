package samspil.grants.scheme.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.RoundRecord;
import samspil.grants.scheme.Stage;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The desk's rounds. What everybody may know, and what they are reminded of, is written in the same transaction. */
record RoundWrites(Table own, Table open, AuditTrail trail, RoundNotices notices) implements RoundRecord {

    @Override
    public List<Round> in(MunicipalityId municipality) {
        return new DynamoRounds(own).in(municipality);
    }

    @Override
    public Optional<Round> find(Round.Key key) {
        return new DynamoRounds(own).find(key);
    }

    @Override
    public Kept keep(Round next, AuditEvent audit) {
        boolean cancelled = next.stage() == Stage.CANCELLED;
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(own.puttingNext(RoundItem.write(next), next.revision()));
        if (cancelled) {
            actions.add(new RoundFate(own).cancelling(next.key()));
        }
        if (next.stage() != Stage.DRAFT) {
            actions.add(open.putting(RoundItem.write(next.forEverybody())));
        }
        if (next.hasMoved()) {
            actions.add(new MovedRounds(own).note(next));
        }
        notices.after(next).forEach(actions::add);
        return trail.append(audit, actions)
                .map(failed -> cancelled && failed.get(1) && !failed.getFirst() ? Kept.DECIDED : Kept.STALE)
                .orElse(Kept.YES);
    }
}
