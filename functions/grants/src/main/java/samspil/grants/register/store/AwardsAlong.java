package samspil.grants.register.store;

import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.Recorded;
import samspil.grants.file.store.Along;
import samspil.grants.register.DescribeAward;
import samspil.grants.register.PublicAmount;
import samspil.grants.register.PublicAward;
import samspil.kernel.Money;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Tells everybody of an award in the transaction in which its applicant is told, and of each change of it. Those
 * events come one file at a time, so there is room for them.
 *
 * @param describe made when something is first to be told
 */
record AwardsAlong(Table open, Provider<DescribeAward> describe) implements Along {

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream()
                .filter(step -> PublicAmount.mayChange(step.next().event()))
                .map(Step::after)
                .flatMap(file -> told(file).stream());
    }

    private List<TransactWriteItem> told(ApplicationFile file) {
        var noted = RegisterItem.noted(file.municipality(), PublicAward.idOf(file.municipality(), file.id()));
        var before = open.find(noted).map(RegisterItem::read).orElse(null);
        var amount = amount(file);
        var after = amount.isPositive() ? describe.get().of(file, amount) : null;
        var actions = new ArrayList<TransactWriteItem>();
        replace(file, before, after).forEach(actions::add);
        noting(noted, before, after).ifPresent(actions::add);
        TotalItem.changes(file.municipality(), before, after).forEach(change -> actions.add(open.changing(change)));
        return actions;
    }

    private static Money amount(ApplicationFile file) {
        return new PublicAmount(file.record().stream().map(Recorded::event).toList()).amount();
    }

    private Stream<TransactWriteItem> replace(
            ApplicationFile file, @Nullable PublicAward before, @Nullable PublicAward after) {
        var old = before == null ? List.<Item>of() : RegisterItem.keys(file.municipality(), before);
        var next = after == null ? List.<Item>of() : RegisterItem.keys(file.municipality(), after);
        var kept = new HashSet<>(next);
        var removed = old.stream().filter(key -> !kept.contains(key)).map(open::removing);
        var put = after == null
                ? Stream.<TransactWriteItem>empty()
                : next.stream().map(key -> open.putting(RegisterItem.write(key, after)));
        return Stream.concat(removed, put);
    }

    private Optional<TransactWriteItem> noting(Item noted, @Nullable PublicAward before, @Nullable PublicAward after) {
        if (after != null) {
            return Optional.of(open.putting(RegisterItem.write(noted, after)));
        }
        return before == null ? Optional.empty() : Optional.of(open.removing(noted));
    }
}
