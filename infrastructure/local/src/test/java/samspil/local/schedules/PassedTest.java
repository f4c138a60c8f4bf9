package samspil.local.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samspil.engines.template.Schedule;

class PassedTest {
    private static final Entry OFTEN =
            Entry.of(new Schedule("Often", "rate(5 minutes)", ZoneOffset.UTC, ""), "Function");
    private static final Instant FROM = Instant.parse("2026-11-22T11:02:00Z");

    @Test
    void everyTimeOfAFewHoursIsRun() {
        var passed = Passed.between(OFTEN, FROM, FROM.plus(Duration.ofHours(16)));
        assertEquals(16 * 12, passed.times().size());
        assertFalse(passed.thinned());
    }

    @Test
    void ofManyDaysSoFewAreRunThatOneWaitsForThem() {
        var passed = Passed.between(OFTEN, FROM, FROM.plus(Duration.ofDays(21)));
        assertEquals(200, passed.times().size());
        assertTrue(passed.thinned());
    }

    @Test
    void noWorkingDayOfAYearGoesByWithoutOne() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var to = FROM.plus(Duration.ofMinutes(random.nextInt(330 * 24 * 60)));
            var times = new TreeSet<>(Passed.between(OFTEN, FROM, to).times());
            var before = FROM;
            for (var time : times) {
                assertTrue(Duration.between(before, time).toHours() < 9, "seed " + seed + ", until " + to);
                before = time;
            }
            assertTrue(Duration.between(before, to).toHours() < 9, "seed " + seed + ", until " + to);
        }
    }
}
