package samspil.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When an entry should be confirmed again: 11, 12 and 13 months after it last was, or after it was first stored where it
 * never was. Days are counted in UTC.
 */
public final class Reconfirmation {
    private static final List<Integer> MONTHS = List.of(11, 12, 13);

    private Reconfirmation() {}

    /**
     * The next day on which to ask.
     *
     * @param since when the entry was first stored
     * @param from the first day that may be answered
     * @return empty where nobody can be asked by mail, or has been asked often enough
     */
    public static Optional<LocalDate> dueOn(Entry entry, Instant since, LocalDate from) {
        var anchor = day(Objects.requireNonNullElse(entry.trust().verifiedAt(), since));
        return recipient(entry)
                .flatMap(_ -> MONTHS.stream()
                        .map(anchor::plusMonths)
                        .filter(day -> !day.isBefore(from))
                        .findFirst());
    }

    /** Whom to ask: the first contact with an e-mail address, published or not. */
    public static Optional<String> recipient(Entry entry) {
        return entry.contacts().stream()
                .map(Contact::email)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The day of an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    static boolean isOver(Instant verifiedAt, Instant now) {
        return day(now).isAfter(day(verifiedAt).plusMonths(MONTHS.getLast()));
    }
}
