package samspil.grants.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samspil.grants.LineId;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * What is posted at once, a posting for each line.
 *
 * @param id made of what causes it
 */
record Postings(MunicipalityId municipality, String id, Instant at) {

    /** The postings of bookings. */
    List<Posting> of(List<Booking> bookings) {
        Map<LineId, List<LedgerEntry>> byLine = bookings.stream()
                .collect(Collectors.groupingBy(
                        Booking::line, TreeMap::new, Collectors.mapping(Booking::entry, Collectors.toList())));
        return byLine.entrySet().stream()
                .map(each -> new Posting(municipality, each.getKey(), id, at, each.getValue()))
                .toList();
    }

    /** One movement of all that some decisions cost, for each line that bears any. */
    List<Booking> all(Movement movement, List<Decision> decisions, String backing) {
        var sums = decisions.stream()
                .collect(Collectors.toMap(Decision::line, Decision::amount, Money::plus, TreeMap::new));
        return sums.entrySet().stream()
                .filter(each -> each.getValue().isPositive())
                .map(each -> new Booking(each.getKey(), new LedgerEntry(movement, each.getValue(), backing)))
                .toList();
    }
}
