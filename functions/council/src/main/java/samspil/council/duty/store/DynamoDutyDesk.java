package samspil.council.duty.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import samspil.council.duty.Duty;
import samspil.council.duty.DutyDesk;
import samspil.kernel.CoarseDate;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.duties.DutyKind;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Duties in their table; the deadline stands or falls with the duty, in one transaction. */
record DynamoDutyDesk(Table table, AuditTrail trail, Reminders reminders) implements DutyDesk {

    @Override
    public List<Duty> of(MunicipalityId municipality) {
        return watched(municipality).stream().map(Watched::duty).toList();
    }

    @Override
    public List<Watched> watched(MunicipalityId municipality) {
        return table.partition(municipality.value(), DutyBookItem.DUTY)
                .map(DutyBookItem::read)
                .toList();
    }

    @Override
    public void give(Duty duty, CoarseDate open, Deadline deadline, AuditEvent audit) {
        var actions = new ArrayList<TransactWriteItem>(reminders.plan(deadline));
        actions.add(table.putting(DutyBookItem.write(audit.municipality(), duty, open)));
        trail.append(audit, actions);
    }

    @Override
    public void takeBack(MunicipalityId municipality, DutyKind kind, Deadline.Key deadline, AuditEvent audit) {
        trail.append(
                audit,
                List.of(
                        table.removing(DutyBookItem.key(municipality, kind)),
                        reminders.cancel(deadline, CancelReason.CALLED_OFF)));
    }

    @Override
    public void remind(Watched watched, CoarseDate open, Deadline deadline) {
        var key = DutyBookItem.key(deadline.key().municipality(), watched.duty().kind());
        var actions = new ArrayList<TransactWriteItem>(reminders.plan(deadline));
        actions.add(table.changing(change(key, watched, open)));
        try {
            table.dynamo().transactWriteItems(write -> write.transactItems(actions));
        } catch (TransactionCanceledException e) {
            if (e.cancellationReasons().stream().noneMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))) {
                throw e;
            }
        }
    }

    private static Table.Change change(Item key, Watched watched, CoarseDate open) {
        var values = new Item(Map.of()).with(":open", open.edtf());
        return watched.reminded()
                .map(seen -> new Table.Change(
                        key, "SET reminded = :open", "reminded = :seen", values.with(":seen", seen.edtf())))
                .orElseGet(() -> new Table.Change(
                        key,
                        "SET reminded = :open",
                        "attribute_exists(pk) AND attribute_not_exists(reminded)",
                        values));
    }
}
