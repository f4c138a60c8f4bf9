package samspil.council.election;

import java.util.Comparator;
import java.util.List;

/**
 * Lots that were drawn among candidates with as many votes, the winner first.
 *
 * @param place the first place that was drawn for, from 1
 */
public record Draw(int place, List<Lot> lots) {

    /** A candidate's lot, in hexadecimal. */
    public record Lot(String candidate, String number) {}

    public Draw {
        lots = List.copyOf(lots);
    }

    static Draw of(int place, List<String> candidates, Seed seed) {
        return new Draw(
                place,
                candidates.stream()
                        .sorted()
                        .map(candidate -> new Lot(candidate, seed.lot(candidate)))
                        .sorted(Comparator.comparing(Lot::number))
                        .toList());
    }
}
