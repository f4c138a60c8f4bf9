package samspil.directory.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.directory.Results;

/** Finds entries by words, as the rules of this package say. */
record WordSearch(Vocabulary vocabulary, Names names, int entries) {
    /** Above anything words can earn. */
    private static final int WHOLE_NAME = 1_000;
    /** Less than any difference between words. */
    private static final int ORGANISATION = 2;

    private static final int MOST_WORDS = 12;
    private static final int CLOSE = ~Field.BROADER.bit();
    private static final int ANY = ~0;

    Found find(String typed) {
        var words = Word.telling(typed).stream().limit(MOST_WORDS).toList();
        return words.isEmpty() ? Found.everything(entries) : find(typed, words);
    }

    private Found find(String typed, List<Word> words) {
        var read = words.stream().map(this::read).toList();
        var scores = read.stream().map(Reading::scores).toList();
        return Found.of(entries, scores, instead(typed, read))
                .raise(names.called(typed), WHOLE_NAME)
                .raise(names.organisations(), ORGANISATION);
    }

    private static Results.@Nullable Instead instead(String typed, List<Reading> read) {
        return read.stream().anyMatch(Reading::corrected)
                ? new Results.Instead(typed, read.stream().map(Reading::as).collect(Collectors.joining(" ")))
                : null;
    }

    private Reading read(Word word) {
        var known = known(word);
        return known.isEmpty() ? corrected(word, known) : new Reading(word.shown(), false, known);
    }

    private Reading corrected(Word word, Scores nothing) {
        return vocabulary
                .nearest(word.folded())
                .map(Term::word)
                .map(nearest -> new Reading(nearest.shown(), true, known(nearest)))
                .orElseGet(() -> new Reading(word.shown(), false, nothing));
    }

    private Scores known(Word word) {
        var literal = literal(word);
        if (!literal.isEmpty()) {
            return literal;
        }
        var broader = scores(word.folded(), ANY);
        return broader.isEmpty() ? parts(vocabulary.parts(word.folded())) : broader;
    }

    private Scores literal(Word word) {
        var whole = scores(word.folded(), CLOSE);
        return word.isHyphenated() ? whole.or(parts(word.parts())) : whole;
    }

    private Scores parts(List<String> parts) {
        return Scores.all(entries, parts.stream().map(part -> scores(part, ANY)).toList());
    }

    private Scores scores(String word, int among) {
        var scores = new Scores(entries);
        vocabulary.forms(word).forEach(term -> scores.add(term, among, false));
        vocabulary.longer(word).forEach(term -> scores.add(term, among, true));
        return scores;
    }

    /** How a word was understood. */
    private record Reading(String as, boolean corrected, Scores scores) {}
}
