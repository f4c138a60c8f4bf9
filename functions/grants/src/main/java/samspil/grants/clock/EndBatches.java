package samspil.grants.clock;

import java.util.stream.Stream;
import samspil.grants.file.Batches;
import samspil.grants.file.DecideInParts;
import samspil.kernel.MunicipalityId;

/** Ends the batches of decisions that broke off, so that no money stays reserved for nothing. */
public record EndBatches(Batches batches, DecideInParts parts) implements Chore {

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return batches.open(municipality).stream().limit(MOST).map(batch -> () -> parts.goOn(batch));
    }
}
