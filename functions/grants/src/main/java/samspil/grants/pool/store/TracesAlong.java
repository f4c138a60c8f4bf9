package samspil.grants.pool.store;

import jakarta.inject.Provider;
import java.util.stream.Stream;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.store.Along;
import samspil.grants.pool.Traces;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Leaves a trace for the others of a joint pool in the transaction in which an application comes.
 *
 * @param traces made when the first comes
 */
record TracesAlong(Table own, Provider<Traces> traces) implements Along {

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream()
                .filter(step -> step.next().event() instanceof Submitted)
                .map(Step::after)
                .flatMap(file -> traces.get().of(file))
                .map(PoolItem::write)
                .map(own::putting);
    }
}
