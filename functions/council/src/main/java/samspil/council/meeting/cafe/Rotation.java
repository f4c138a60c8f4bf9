package samspil.council.meeting.cafe;

import java.util.List;
import java.util.stream.IntStream;
import samspil.kernel.InvalidValue;

/**
 * Who sits where in each round. Guests are numbered as they arrive, from 0. Those of one row, as many as there are
 * tables, begin at different tables and all walk by the same stride; the rows' strides differ, so that neighbours part.
 * A stride that has no factor in common with the number of tables comes back to no table before all were visited.
 *
 * @param tables how many there are
 * @param rounds how many times people sit down; at most one for each table
 */
public record Rotation(int tables, int rounds) {

    /** @throws InvalidValue when somebody would have to meet a table twice */
    public Rotation {
        InvalidValue.unless(tables >= 1, "cafe.tables", "/tables");
        InvalidValue.unless(rounds >= 1 && rounds <= tables, "cafe.rounds", "/rounds");
    }

    /**
     * The table of a guest in a round.
     *
     * @param guest from 0
     * @param round from 0
     * @return from 0
     */
    public int table(int guest, int round) {
        int row = guest / tables;
        return Math.floorMod(guest + row + round * stride(row), tables);
    }

    /** The guests at a table in a round, of so many that came. */
    public List<Integer> guests(int table, int round, int came) {
        return IntStream.range(0, came)
                .filter(guest -> table(guest, round) == table)
                .boxed()
                .toList();
    }

    private int stride(int row) {
        var strides = IntStream.rangeClosed(1, tables)
                .filter(stride -> divisor(stride, tables) == 1)
                .toArray();
        return strides[row % strides.length];
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
