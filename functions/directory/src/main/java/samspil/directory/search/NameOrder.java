package samspil.directory.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.kernel.Language;

/** The entries by name as the reader's language orders letters, then by id. */
final class NameOrder {
    private final Language reader;
    private final int[] positions;
    private final List<Named> sorted;

    NameOrder(List<Entry> entries, Language reader) {
        this.reader = reader;
        var collator = Collator.getInstance(reader.locale());
        var named = new ArrayList<Named>(entries.size());
        for (var entry : entries) {
            var name = collator.getCollationKey(entry.about().name().in(reader));
            named.add(new Named(name, entry.id(), named.size()));
        }
        named.sort(Named.ORDER);
        this.sorted = List.copyOf(named);
        this.positions = new int[sorted.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[sorted.get(i).entry] = i;
        }
    }

    /** Where an entry stands. */
    int position(int entry) {
        return positions[entry];
    }

    /** The entry that stands at a position. */
    int entry(int position) {
        return sorted.get(position).entry;
    }

    /** The first position behind a name and id, whether an entry has them or not. */
    int after(String name, EntryId id) {
        var key = Collator.getInstance(reader.locale()).getCollationKey(name);
        int found = Collections.binarySearch(sorted, new Named(key, id, 0), Named.ORDER);
        return found < 0 ? -found - 1 : found + 1;
    }

    private record Named(CollationKey name, EntryId id, int entry) {
        private static final Comparator<Named> ORDER =
                Comparator.comparing(Named::name).thenComparing(Named::id);
    }
}
