package samspil.directory.search;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import samspil.directory.Entry;

/** Gathers the words of all entries. */
final class VocabularyBuilder {
    private final NavigableMap<String, Term> terms = new TreeMap<>();
    private final Set<String> learnt = new HashSet<>();

    /** The words of these entries, numbered by their place in the list. */
    static Vocabulary of(List<Entry> entries, EntryWords words) {
        var builder = new VocabularyBuilder();
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            words.of(entries.get(i)).forEach(mention -> builder.add(entry, mention));
        }
        var known = words.taxonomy().all().map(Word::folded);
        return new Vocabulary(builder.terms, new Compounds(Stream.concat(known, builder.learnt.stream())));
    }

    private void add(int entry, Mention mention) {
        var folded = mention.word().folded();
        terms.computeIfAbsent(folded, _ -> new Term(mention.word())).add(entry, mention.field());
        if (mention.field() == Field.NAME) {
            learnt.add(folded);
        }
    }
}
