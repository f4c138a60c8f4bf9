package samspil.council.meeting.cafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.kernel.InvalidValue;
import samspil.testkit.Seeded;

class RotationTest {

    @Test
    void nobodyMeetsTheSameTableTwice() {
        Seeded.check(500, any -> {
            int tables = any.number(1, 30);
            var rotation = new Rotation(tables, any.number(1, tables));
            int guest = any.number(0, 2_000);
            long met = IntStream.range(0, rotation.rounds())
                    .map(round -> rotation.table(guest, round))
                    .distinct()
                    .count();
            assertEquals(rotation.rounds(), met);
        });
    }

    @Test
    void inEveryRoundTheTablesHoldAsManyGuestsButForOne() {
        Seeded.check(500, any -> {
            int tables = any.number(1, 30);
            var rotation = new Rotation(tables, any.number(1, tables));
            int came = any.number(0, 200);
            int round = any.number(0, rotation.rounds() - 1);
            var sizes = IntStream.range(0, tables)
                    .map(table -> rotation.guests(table, round, came).size())
                    .summaryStatistics();
            assertEquals(came, sizes.getSum());
            assertTrue(sizes.getMax() - sizes.getMin() <= 1, sizes.toString());
        });
    }

    @Test
    void neighboursOfTheFirstRoundPart() {
        var rotation = new Rotation(5, 3);
        var first = rotation.guests(0, 0, 10);
        assertEquals(2, first.size());
        assertTrue(rotation.table(first.getFirst(), 1) != rotation.table(first.getLast(), 1));
    }

    @Test
    void moreRoundsThanTablesAreRefused() {
        assertThrows(InvalidValue.class, () -> new Rotation(3, 4));
    }
}
