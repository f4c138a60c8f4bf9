package samspil.council.meeting.cafe;

import java.util.List;
import samspil.kernel.InvalidValue;

/**
 * The tables of a café and how often people change.
 *
 * @param minutes how long a round lasts
 */
public record Setting(List<CafeTable> tables, int rounds, int minutes) {
    private static final int MOST_TABLES = 30;
    private static final int LONGEST_ROUND = 180;

    /** @throws InvalidValue when people would have to meet a table twice, or there are too many */
    public Setting {
        InvalidValue.unless(tables.size() >= 2 && tables.size() <= MOST_TABLES, "cafe.tables", "/tables");
        InvalidValue.unless(rounds >= 1 && rounds <= tables.size(), "cafe.rounds", "/rounds");
        InvalidValue.unless(minutes >= 1 && minutes <= LONGEST_ROUND, "cafe.minutes", "/minutes");
        tables = List.copyOf(tables);
    }

    /** Who sits where in each round. */
    public Rotation rotation() {
        return new Rotation(tables.size(), rounds);
    }

    /** Whether there is such a table and such a round, both from 1. */
    public boolean has(int table, int round) {
        return table >= 1 && table <= tables.size() && round >= 1 && round <= rounds;
    }

    Setting withoutHosts() {
        return new Setting(tables.stream().map(CafeTable::withoutHost).toList(), rounds, minutes);
    }
}
