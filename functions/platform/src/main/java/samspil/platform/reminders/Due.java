package samspil.platform.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import samspil.kernel.CoarseDate;

/** When something is due, no more exact than it is known. */
public sealed interface Due {

    /** The zone it is meant in. */
    ZoneId zone();

    /** The first day on which it is due. */
    LocalDate first();

    /** The last day on which it is not too late. */
    LocalDate last();

    /** The first moment at which it is too late. */
    Instant end();

    /** A day, a month, a season or a year: due within it, overdue after it. */
    record Within(CoarseDate when, ZoneId zone) implements Due {

        @Override
        public LocalDate first() {
            return when.first();
        }

        @Override
        public LocalDate last() {
            return when.last();
        }

        @Override
        public Instant end() {
            return last().plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** A moment: the beginning of a meeting, the close of a round. */
    record At(Instant end, ZoneId zone) implements Due {

        @Override
        public LocalDate first() {
            return end.atZone(zone).toLocalDate();
        }

        @Override
        public LocalDate last() {
            return first();
        }
    }
}
