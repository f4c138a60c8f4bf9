package samspil.policies.difference;

import java.util.Map;
import java.util.stream.Collectors;

/** How often each word stands in a paragraph. */
record WordCount(Map<String, Integer> counts, int all) {

    static WordCount of(String paragraph) {
        var counts = Words.of(paragraph).stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
        return new WordCount(
                counts, counts.values().stream().mapToInt(each -> each).sum());
    }

    /** From 0, no word in common, to 1, the same words (Dice's coefficient). */
    double likeness(WordCount other) {
        int common = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
        return all + other.all == 0 ? 0 : 2.0 * common / (all + other.all);
    }
}
