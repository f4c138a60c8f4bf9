package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.PolicyId;
import samspil.policies.PolicyRecord;
import samspil.policies.Recorded;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The desk's record. An event takes a number that was free; what everybody may know of it, what comes next, what
 * waits on a desk and what was promised are written in the same transaction.
 */
record DynamoPolicyRecord(Table own, Table open, AuditTrail trail, PolicyNotices notices, PolicyDuties duties)
        implements PolicyRecord {

    @Override
    public List<Policy> in(MunicipalityId municipality) {
        return new DynamoPolicies(own).in(municipality);
    }

    @Override
    public Optional<Policy> find(MunicipalityId municipality, PolicyId id) {
        return new DynamoPolicies(own).find(municipality, id);
    }

    @Override
    public boolean append(Change change) {
        var actions = Stream.of(
                        Stream.of(own.puttingNew(PolicyItem.write(change.after(), change.next()))),
                        settled(change),
                        published(change),
                        notices.after(change),
                        duties.after(change))
                .flatMap(all -> all)
                .toList();
        return trail.append(change.audit(), actions).isEmpty();
    }

    private Stream<TransactWriteItem> settled(Change change) {
        return Optional.ofNullable(change.settled()).stream()
                .map(document -> new DocumentItem.Settling(own, document).action());
    }

    private Stream<TransactWriteItem> published(Change change) {
        if (!change.after().isPublic()) {
            return Stream.empty();
        }
        return change.wasPublic()
                ? next(change)
                : change.after().standing().stream().map(each -> put(change, each));
    }

    /** A withdrawal takes away what everybody could read; that it was there is for the desk to know. */
    private Stream<TransactWriteItem> next(Change change) {
        return Stream.of(
                change.next().event() instanceof Withdrawn(var event, var reason)
                        ? open.removing(PolicyItem.key(change.after(), event))
                        : put(change, change.next()));
    }

    private TransactWriteItem put(Change change, Recorded event) {
        return open.putting(PolicyItem.write(change.after(), event));
    }
}
