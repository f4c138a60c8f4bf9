package samspil.directory.search;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import samspil.directory.Entry;

/** Gathers the words of all entries. */
final class VocabularyBuilder {
    private final NavigableMap<String, Term> terms = new TreeMap<>();

    /** The words of these entries, numbered by their place in the list. */
    static Vocabulary of(List<Entry> entries, EntryWords words) {
        var builder = new VocabularyBuilder();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            words.of(entries.get(i)).forEach(mention -> builder.add(entry, mention));
        }
        return new Vocabulary(builder.terms, words.compounds());
    }

    private void add(int entry, Mention mention) {
        terms.computeIfAbsent(mention.word().folded(), _ -> new Term(mention.word()))
                .add(entry, mention.field());
    }
}
