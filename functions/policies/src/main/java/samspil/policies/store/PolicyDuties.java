package samspil.policies.store;

import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Municipalities;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;
import samspil.policies.Policy;
import samspil.policies.PolicyRecord.Change;
import samspil.policies.RevisionPromise;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The revisions that a public policy promised, and those that came, for whoever looks at what was promised and done. */
record PolicyDuties(Duties duties, Municipalities municipalities) {

    /** What is to be written along with a change. */
    Stream<TransactWriteItem> after(Change change) {
        var now = RevisionPromise.of(change.after());
        var gone = Optional.ofNullable(change.before()).stream()
                .flatMap(before -> RevisionPromise.of(before).stream())
                .map(RevisionPromise::number)
                .filter(number -> now.stream().noneMatch(each -> each.number() == number))
                .map(number -> duties.remove(key(change.after(), number)));
        return change.after().isPublic()
                ? Stream.concat(gone, now.stream().map(each -> duties.put(fact(change.after(), each))))
                : Stream.empty();
    }

    private DutyFact fact(Policy policy, RevisionPromise promise) {
        var town = municipalities.byId(policy.municipality()).orElseThrow();
        return new DutyFact(
                key(policy, promise.number()),
                policy.description().title(),
                "/" + town.slug() + "/policies/" + policy.id(),
                promise.due(),
                null,
                promise.kept());
    }

    private static DutyFact.Key key(Policy policy, long number) {
        return new DutyFact.Key(policy.municipality(), DutyKind.REVISION, policy.id() + "/" + number);
    }
}
