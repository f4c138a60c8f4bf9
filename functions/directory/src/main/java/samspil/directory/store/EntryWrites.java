package samspil.directory.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entries.Change;
import samspil.directory.Entries.Version;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Published;
import samspil.kernel.MunicipalityId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The actions that together change one entry: the current version first, whose condition guards the rest. */
record EntryWrites(TableActions table, TableActions publicTable, BoardTies ties) {

    /**
     * Writes an entry.
     *
     * @param before the version that stood; null where there was none
     */
    List<TransactWriteItem> saving(@Nullable Version before, Entry entry, Change change) {
        var after = before == null
                ? new Version(entry, 1, change, change.at())
                : new Version(entry, before.version() + 1, change, before.since());
        var actions = new ArrayList<TransactWriteItem>();
        actions.addAll(versions(entry, before, after));
        var live = new Published.Live(entry.published(), after.version(), change.at());
        entry.shownIn().forEach(municipality -> actions.add(publish(municipality, live)));
        if (before != null && before.entry() != null) {
            before.entry().shownIn().stream()
                    .filter(municipality -> !entry.shownIn().contains(municipality))
                    .forEach(municipality -> actions.add(publish(municipality, gone(entry, null, after))));
        }
        ties.of(before == null ? null : before.entry(), entry).forEach(actions::add);
        return actions;
    }

    /** Removes an entry that stands. */
    List<TransactWriteItem> removal(Version before, @Nullable EntryId mergedInto, Change change) {
        var entry = Objects.requireNonNull(before.entry());
        var after = new Version(null, before.version() + 1, change, before.since());
        var actions = new ArrayList<>(versions(entry, before, after));
        Set<MunicipalityId> shownIn = entry.shownIn();
        shownIn.forEach(municipality -> actions.add(publish(municipality, gone(entry, mergedInto, after))));
        ties.of(entry, null).forEach(actions::add);
        return actions;
    }

    private List<TransactWriteItem> versions(Entry entry, @Nullable Version before, Version after) {
        var partition = EntryItem.partition(entry.home(), entry.kind(), entry.id());
        var current = EntryItem.current(partition, after);
        return before == null
                ? List.of(table.putNew(current))
                : List.of(table.replace(current, before.version()), table.put(EntryItem.past(partition, before)));
    }

    private static Published.Gone gone(Entry entry, @Nullable EntryId mergedInto, Version after) {
        return new Published.Gone(
                entry.id(),
                entry.kind(),
                entry.home(),
                mergedInto,
                after.version(),
                after.change().at());
    }

    private TransactWriteItem publish(MunicipalityId municipality, Published published) {
        var item = PublishedItem.of(municipality, published);
        return publicTable.putOwn(item, item.text(PublishedItem.HOME));
    }
}
