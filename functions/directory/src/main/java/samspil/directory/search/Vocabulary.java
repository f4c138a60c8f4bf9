package samspil.directory.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a catalogue, to be found by what people type. */
final class Vocabulary {
    /** Shorter beginnings fit too much to help. */
    private static final int SHORTEST_BEGINNING = 3;

    private final NavigableMap<String, Term> byWord;
    private final Map<String, List<Term>> byStem;
    private final Map<String, List<Term>> byPart;
    private final Compounds compounds;

    Vocabulary(NavigableMap<String, Term> byWord, Compounds compounds) {
        this.byWord = byWord;
        this.compounds = compounds;
        this.byStem = Grouping.by(byWord.values(), term -> List.of(stem(term)));
        this.byPart =
                Grouping.by(byWord.values(), term -> compounds.split(term.word().folded()));
    }

    /** The word and its other forms. */
    List<Term> forms(String word) {
        return byStem.getOrDefault(Stemming.stem(word), List.of());
    }

    /** Longer words that begin with the word or that are compounds of it. */
    Stream<Term> longer(String word) {
        var beginning = word.length() < SHORTEST_BEGINNING
                ? List.<Term>of()
                : byWord.subMap(word, false, word + Character.MAX_VALUE, false).values();
        return Stream.concat(beginning.stream(), byPart.getOrDefault(Stemming.stem(word), List.of()).stream());
    }

    /** The stems of the parts of a compound, whether the catalogue has the compound or not. */
    List<String> parts(String word) {
        return compounds.split(word);
    }

    /** The known word that was most likely meant. */
    Optional<Term> nearest(String word) {
        return Correction.nearest(word, terms());
    }

    private Collection<Term> terms() {
        return byWord.values();
    }

    private static String stem(Term term) {
        return Stemming.stem(term.word().folded());
    }
}
