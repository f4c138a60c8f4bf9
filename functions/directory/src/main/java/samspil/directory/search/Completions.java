package samspil.directory.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Catalogue;
import samspil.directory.Completion;
import samspil.directory.Entry;
import samspil.directory.Published;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;

/** Names and categories by how their words begin, those that most entries have or point at first. */
record Completions(List<Offer> offers) {
    private static final int MOST = 8;

    static Completions of(Catalogue catalogue, TaxonomyWords words, Language reader) {
        var names = catalogue.live().stream().map(live -> name(catalogue, live, reader));
        var terms = words.taxonomy().terms().stream().map(term -> term(catalogue, words, term, reader));
        return new Completions(Stream.concat(names, terms)
                .filter(offer -> offer.popularity > 0)
                .sorted(Offer.BEST)
                .toList());
    }

    /** At most eight, none twice; nothing for nothing. */
    List<Completion> of(String typed) {
        var beginnings =
                Word.of(typed).stream().flatMap(word -> word.parts().stream()).toList();
        var seen = new HashSet<String>();
        return offers.stream()
                .filter(offer -> !beginnings.isEmpty() && offer.continuesAll(beginnings))
                .map(Offer::completion)
                .filter(completion -> seen.add(Word.key(completion.text())))
                .limit(MOST)
                .toList();
    }

    private static Offer name(Catalogue catalogue, Published.Live live, Language reader) {
        var name = live.entry().about().name().in(reader);
        int popularity = 1 + catalogue.pointingAt(live.id(), Entry.class).size();
        return new Offer(
                new Completion(name, live.kind(), live.id(), null),
                folded(Word.of(name).stream().flatMap(Word::withParts)),
                popularity);
    }

    /** A category is offered by its words in every language, and shown in the reader's. */
    private static Offer term(Catalogue catalogue, TaxonomyWords words, Taxonomy.Term term, Language reader) {
        var close = words.of(term.category()).filter(mention -> mention.field() == Field.CATEGORY);
        long having = catalogue.live().stream()
                .filter(live -> live.entry().about().categories().contains(term.category()))
                .count();
        return new Offer(
                new Completion(term.label(reader), null, null, term.category()), folded(close.map(Mention::word)), (int)
                        having);
    }

    private static Set<String> folded(Stream<Word> words) {
        return words.map(Word::folded).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Something to complete to.
     *
     * @param popularity how many entries have it or point at it; what nobody has is not offered
     */
    record Offer(Completion completion, Set<String> words, int popularity) {
        private static final Comparator<Offer> BEST = Comparator.comparingInt(Offer::popularity)
                .reversed()
                .thenComparing(offer -> offer.completion.text())
                .thenComparing(offer -> String.valueOf(offer.completion.id()));

        private boolean continuesAll(List<String> beginnings) {
            return beginnings.stream()
                    .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
        }
    }
}
