package samspil.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How likely two entries of one kind are the same. Each thing they share makes it likelier, independently of the others
 * (1 - the product of the remaining doubts); what contradicts makes it less likely.
 *
 * @param spread in how many of the entries each word of a name stands; rare words tell more
 */
record Likeness(int entries, Map<String, Long> spread) {
    private static final double SAME_NAME = 0.9;
    private static final double UNLIKE_NAMES = 0.3;
    private static final double CONTRADICTED = 0.4;
    private static final Map<String, Double> WEIGHTS =
            new TreeMap<>(Map.of("phone", 0.55, "email", 0.6, "site", 0.6, "address", 0.35));

    static Likeness among(List<Traits> traits) {
        return new Likeness(
                traits.size(),
                traits.stream()
                        .flatMap(each -> each.names().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    Duplicate of(Traits one, Traits other) {
        var reasons = new ArrayList<String>();
        var score = score(one, other, reasons);
        return new Duplicate(
                one.entry().kind(),
                one.entry().id(),
                other.entry().id(),
                Math.round(score * 100) / 100.0,
                List.copyOf(reasons));
    }

    private double score(Traits one, Traits other, List<String> reasons) {
        if (one.shares("number", other)) {
            reasons.add("number");
            return 1;
        }
        var name = Math.max(words(one.names(), other.names()), letters(one.threes(), other.threes()));
        var doubt = 1 - SAME_NAME * name * name;
        if (name >= UNLIKE_NAMES) {
            reasons.add("name");
        }
        for (var weight : WEIGHTS.entrySet()) {
            if (one.shares(weight.getKey(), other)) {
                reasons.add(weight.getKey());
                doubt *= 1 - weight.getValue() * (name < UNLIKE_NAMES ? CONTRADICTED : 1);
            }
        }
        return contradict(one, other) ? (1 - doubt) * CONTRADICTED : 1 - doubt;
    }

    /** One number each, other organisers, other hours: alike and yet two. */
    private static boolean contradict(Traits one, Traits other) {
        return one.contradicts("number", other)
                || otherOrganisers(one, other)
                || otherTimes(one.entry(), other.entry());
    }

    private static boolean otherOrganisers(Traits one, Traits other) {
        return !one.organisers().isEmpty()
                && !other.organisers().isEmpty()
                && one.organisers().stream().noneMatch(other.organisers()::contains);
    }

    private static boolean otherTimes(Entry one, Entry other) {
        return one instanceof Activity first
                && other instanceof Activity second
                && !first.times().equals(second.times());
    }

    /** The weight of the words both have against that of all words of either. */
    private double words(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : weight(both(one, other)) / weight(all);
    }

    /** Dice's coefficient. */
    private static double letters(Set<String> one, Set<String> other) {
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * both(one, other).size() / all;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (double) entries / Objects.requireNonNullElse(spread.get(word), 1L));
    }
}
