package samspil.directory.search;

import java.util.List;

/**
 * Takes the endings of inflection off a folded word, in Danish and both Norwegian languages alike. It takes too much
 * rather than too little, and does so until nothing is left to take: what counts is that the forms of a word meet.
 */
final class Stemming {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_GENITIVE = 6;
    private static final List<String> ENDINGS = List.of("erne", "arne", "ene", "ane", "en", "et", "er", "ar", "e", "a");

    private Stemming() {}

    static String stem(String word) {
        var shorter = shorten(word);
        return shorter.equals(word) ? word : stem(shorter);
    }

    private static String shorten(String word) {
        if (endsDouble(word) || word.length() >= SHORTEST_GENITIVE && word.endsWith("s")) {
            return word.substring(0, word.length() - 1);
        }
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(Stemming::canStand)
                .findFirst()
                .orElse(word);
    }

    private static boolean endsDouble(String word) {
        int end = word.length() - 1;
        return end >= SHORTEST - 1 && word.charAt(end) == word.charAt(end - 1) && Character.isLetter(word.charAt(end));
    }

    private static boolean canStand(String stem) {
        return stem.length() >= SHORTEST && stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
