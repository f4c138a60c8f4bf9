package samspil.access.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Assignment;
import samspil.access.Assignments;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Assignments in the table. */
record DynamoAssignments(Table table, AuditTrail trail, Alongside alongside) implements Assignments {

    @Override
    public Optional<Assignment> find(MunicipalityId municipality, String id) {
        return table.find(AssignmentItem.key(municipality, id)).map(AssignmentItem::read);
    }

    @Override
    public List<Assignment> in(MunicipalityId municipality) {
        return table.partition(AssignmentItem.partition(municipality))
                .map(AssignmentItem::read)
                .toList();
    }

    @Override
    public List<Assignment> of(String person) {
        return table.index("byPerson", "person", person)
                .filter(AssignmentItem::isOne)
                .map(AssignmentItem::read)
                .toList();
    }

    @Override
    public boolean give(Assignment assignment, AuditEvent event) {
        var given = table.puttingNew(AssignmentItem.write(assignment));
        return trail.append(event, along(given, alongside.given(assignment))).isEmpty();
    }

    @Override
    public boolean end(Assignment ended, AuditEvent event) {
        var ending = Optional.ofNullable(ended.ended()).orElseThrow();
        var values = new Item(Map.of())
                .with(":by", ending.by())
                .with(":at", ending.at().toString());
        var key = AssignmentItem.key(ended.holding().municipality(), ended.id());
        var change = new Table.Change(
                key,
                "SET endedBy = :by, endedAt = :at",
                "attribute_exists(pk) AND attribute_not_exists(endedAt)",
                values);
        return trail.append(event, along(table.changing(change), alongside.ended(ended)))
                .isEmpty();
    }

    private static List<TransactWriteItem> along(TransactWriteItem own, Stream<TransactWriteItem> others) {
        return Stream.concat(Stream.of(own), others).toList();
    }
}
