package samspil.demo.stock;

import java.time.LocalDate;
import java.util.stream.Stream;

/** When associations pause: over Christmas and New Year, before and at Easter, and in the summer. */
final class Holidays {
    private Holidays() {}

    static Stream<LocalDate> days() {
        return Stream.of(
                        days("2026-12-21", "2027-01-04"),
                        days("2027-03-22", "2027-03-30"),
                        days("2027-06-26", "2027-08-09"))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(String first, String end) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(end));
    }
}
