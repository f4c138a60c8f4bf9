package samspil.directory.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.directory.Entry;
import samspil.directory.Organisation;
import samspil.directory.Venue;

/**
 * The whole names of organisations and venues, which are their own; activities and opportunities are often just called
 * what they are.
 */
final class Names {
    private final Map<String, BitSet> whole = new HashMap<>();
    private final BitSet organisations = new BitSet();

    Names(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            note(i, entries.get(i));
        }
    }

    /** Those of exactly this name, whatever its spelling. */
    BitSet called(String typed) {
        return whole.getOrDefault(Word.key(typed), new BitSet());
    }

    /** Those that are organisations: who does it comes before what is done, where all else is equal. */
    BitSet organisations() {
        return organisations;
    }

    private void note(int entry, Entry it) {
        organisations.set(entry, it instanceof Organisation);
        if (it instanceof Organisation || it instanceof Venue) {
            EntryWords.names(it)
                    .forEach(name -> whole.computeIfAbsent(Word.key(name), _ -> new BitSet())
                            .set(entry));
        }
    }
}
