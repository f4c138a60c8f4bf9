package samspil.grants.file.store;

import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.store.RoundFate;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Nothing is decided in a round that was called off, and none is called off in which something is decided. */
record DecidedRounds(RoundFate fate) implements Along {

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream()
                .filter(step -> step.next().event() instanceof Decided)
                .map(Step::after)
                .map(DecidedRounds::round)
                .distinct()
                .flatMap(round -> fate.deciding(round).stream());
    }

    private static Round.Key round(ApplicationFile file) {
        return new Round.Key(file.municipality(), file.submitted().round());
    }
}
