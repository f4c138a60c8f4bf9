package samspil.grants.apply.store;

import java.util.stream.Stream;
import samspil.grants.apply.Draft;
import samspil.grants.apply.DraftDays;
import samspil.grants.apply.Partnership;
import samspil.grants.scheme.store.MovedRounds;
import samspil.grants.scheme.store.MovedRounds.Moved;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** The drafts of a round that moved, by the index that all drafts of a municipality are in. */
record DynamoDraftDays(Table table, MovedRounds rounds, DraftTasks tasks, DynamoPartners partners)
        implements DraftDays {

    @Override
    public Stream<Runnable> moved(MunicipalityId municipality) {
        return rounds.open(municipality).stream().map(each -> () -> follow(municipality, each));
    }

    private void follow(MunicipalityId municipality, Moved moved) {
        drafts(municipality)
                .filter(draft -> draft.round().equals(moved.round()))
                .forEach(this::follow);
        rounds.close(municipality, moved);
    }

    private void follow(Draft draft) {
        tasks.move(draft);
        partners.of(draft.applicant().municipality(), draft.id()).stream()
                .filter(each -> !each.isAccepted())
                .forEach((Partnership each) -> tasks.move(each));
    }

    private Stream<Draft> drafts(MunicipalityId municipality) {
        var all = DraftItem.due(municipality);
        return table.index(DraftItem.DUE, DraftItem.DUE_OF, all, DraftItem.DUE_AT, Long.MAX_VALUE)
                .flatMap(key -> table.find(Item.key(key.text("pk"), key.text("sk"))).stream())
                .map(item -> DraftItem.read(DraftItem.applicant(municipality, item), item));
    }
}
