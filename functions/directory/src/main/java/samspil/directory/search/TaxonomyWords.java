package samspil.directory.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.directory.Taxonomy.Term;

/** The words of the vocabularies in all languages: a Norwegian finds Danish words by them, and the reverse. */
final class TaxonomyWords {
    private static final String WIDE = "icnpo";

    private final Taxonomy taxonomy;
    private final Map<Category, List<Mention>> mentions;
    private final Map<String, List<Mention>> akin;
    private final Set<String> known;

    TaxonomyWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.mentions = taxonomy.terms().stream()
                .collect(Collectors.toMap(Term::category, term -> mentions(term).toList()));
        this.akin = taxonomy.terms().stream()
                .filter(term -> !isWide(term))
                .flatMap(term -> akin(term).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, TaxonomyWords::both));
        this.known = all().map(word -> Stemming.stem(word.folded())).collect(Collectors.toSet());
    }

    /** The terms they come from. */
    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** The words of the labels and synonyms of a category. */
    Stream<Mention> of(Category category) {
        return mentions.getOrDefault(category, List.of()).stream();
    }

    /** The words that stand for the same topic or people as a word does, or else as the parts of it do. */
    Stream<Mention> akinTo(Word word, Compounds compounds) {
        var stem = Stemming.stem(word.folded());
        return known.contains(stem)
                ? akinTo(stem)
                : compounds.split(word.folded()).stream().flatMap(this::akinTo);
    }

    private Stream<Mention> akinTo(String stem) {
        return akin.getOrDefault(stem, List.of()).stream();
    }

    /** All of the words. */
    Stream<Word> all() {
        return mentions.values().stream().flatMap(List::stream).map(Mention::word);
    }

    private static Stream<Mention> mentions(Term term) {
        var synonyms = isWide(term) ? Field.BROADER : Field.CATEGORY;
        return Stream.concat(
                term.names().texts().values().stream().flatMap(label -> telling(Field.CATEGORY, label)),
                term.synonyms().stream().flatMap(synonym -> telling(synonyms, synonym)));
    }

    /** Each word that names the term alone, with all the others: words out of longer labels mean too little. */
    private static Map<String, List<Mention>> akin(Term term) {
        var words = Stream.concat(term.names().texts().values().stream(), term.synonyms().stream())
                .map(Word::telling)
                .filter(text -> text.size() == 1)
                .flatMap(Collection::stream)
                .toList();
        var all = words.stream().map(word -> new Mention(Field.SIMILAR, word)).toList();
        return words.stream()
                .map(word -> Stemming.stem(word.folded()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), _ -> all));
    }

    private static Stream<Mention> telling(Field field, String text) {
        return Word.telling(text).stream().flatMap(Word::withParts).map(word -> new Mention(field, word));
    }

    private static boolean isWide(Term term) {
        return term.category().scheme().equals(WIDE);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
