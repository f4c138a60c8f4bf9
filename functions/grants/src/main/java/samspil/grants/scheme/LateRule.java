package samspil.grants.scheme;

import java.time.Instant;
import samspil.kernel.InvalidValue;
import samspil.platform.json.ByKind;

/** What becomes of an application that comes after the round closed. An exemption with a reason goes before any of these. */
@ByKind
public sealed interface LateRule {

    /** It is refused. */
    record Refuse() implements LateRule {}

    /**
     * It is taken as if in time for a while, until the same time of day.
     *
     * @param days calendar days in the window's zone
     */
    record Grace(int days) implements LateRule {
        private static final int MOST = 60;

        public Grace {
            InvalidValue.unless(days >= 1 && days <= MOST, "number.range", "/days");
        }
    }

    /**
     * It is taken, and loses one twelfth of the grant for each month begun.
     *
     * @param months the last month in which it is taken
     */
    record Twelfths(int months) implements LateRule {
        private static final int YEAR = 12;

        public Twelfths {
            InvalidValue.unless(months >= 1 && months < YEAR, "number.range", "/months");
        }
    }

    /** How an application comes that is sent at an instant, not before the window opened. */
    default Arrival arrival(Window window, Instant sent) {
        if (!sent.isAfter(window.closes())) {
            return new Arrival.InTime();
        }
        return switch (this) {
            case Refuse refuse -> new Arrival.TooLate();
            case Grace(var days) -> sent.isAfter(day(window, days)) ? new Arrival.TooLate() : new Arrival.InGrace();
            case Twelfths(var months) -> late(window, sent, months);
        };
    }

    /** The last instant at which the rule takes an application. */
    default Instant last(Window window) {
        return switch (this) {
            case Refuse refuse -> window.closes();
            case Grace(var days) -> day(window, days);
            case Twelfths(var months) -> month(window, months);
        };
    }

    private static Arrival late(Window window, Instant sent, int most) {
        for (int months = 1; months <= most; months++) {
            if (!sent.isAfter(month(window, months))) {
                return new Arrival.Late(months);
            }
        }
        return new Arrival.TooLate();
    }

    private static Instant day(Window window, int days) {
        return window.closes().atZone(window.zone()).plusDays(days).toInstant();
    }

    private static Instant month(Window window, int months) {
        return window.closes().atZone(window.zone()).plusMonths(months).toInstant();
    }
}
