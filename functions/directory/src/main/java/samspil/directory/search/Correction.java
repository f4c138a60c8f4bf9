package samspil.directory.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the known word nearest to an unknown one: one letter added, left out, wrong or swapped, two in a word of eight
 * letters or more; in doubt the word most entries have. Short words and numbers are near too many others to be corrected.
 */
final class Correction {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Correction() {}

    static Optional<Term> nearest(String word, Collection<Term> known) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int most = word.length() < LONG ? 1 : 2;
        return known.stream()
                .map(term -> new Near(term, distance(word, term.word().folded(), most)))
                .filter(near -> near.distance <= most)
                .min(Near.BEST)
                .map(Near::term);
    }

    /** The optimal string alignment distance, or more than the most where it is more. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1];
        var last = firstRow(other.length());
        for (int i = 1; i <= one.length(); i++) {
            var row = row(one, other, i, last, before);
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] row(String one, String other, int i, int[] last, int[] before) {
        var row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
            row[j] = isSwap(one, other, i, j) ? Math.min(best, before[j - 2] + 1) : best;
        }
        return row;
    }

    private static boolean isSwap(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static int[] firstRow(int length) {
        var row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private record Near(Term term, int distance) {
        private static final Comparator<Near> BEST = Comparator.comparingInt(Near::distance)
                .thenComparingInt(near -> -near.term.size())
                .thenComparing(near -> near.term.word().folded());
    }
}
