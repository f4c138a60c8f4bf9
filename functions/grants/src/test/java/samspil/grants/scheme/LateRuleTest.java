package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Test
    void theLastInstantIsInTimeAndTheNextIsNot() {
        var window = until("2026-03-15T23:59:59");
        var rule = new LateRule.Refuse();
        assertEquals(new Arrival.InTime(), rule.arrival(window, window.closes()));
        assertEquals(new Arrival.TooLate(), rule.arrival(window, window.closes().plusNanos(1)));
    }

    /** Clocks went forward on 29 March 2026 and back on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00, 1, 2026-03-29T12:00, 23",
        "2026-10-24T12:00, 1, 2026-10-25T12:00, 25",
        "2026-06-01T12:00, 2, 2026-06-03T12:00, 48"
    })
    void graceLastsUntilTheSameTimeOfDayWhateverTheClocksDo(
            LocalDateTime closes, int days, LocalDateTime last, int hours) {
        var window = until(closes.toString());
        var rule = new LateRule.Grace(days);
        var end = last.atZone(ZONE).toInstant();
        assertEquals(end, rule.last(window));
        assertEquals(Duration.ofHours(hours), Duration.between(window.closes(), end));
        assertEquals(new Arrival.InGrace(), rule.arrival(window, end));
        assertEquals(new Arrival.TooLate(), rule.arrival(window, end.plusNanos(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T12:00, 2026-10-01T12:00:01, 1",
        "2026-10-01T12:00, 2026-11-01T12:00, 1",
        "2026-10-01T12:00, 2026-11-01T12:00:01, 2",
        "2026-01-31T12:00, 2026-02-28T12:00, 1",
        "2026-01-31T12:00, 2026-02-28T12:00:01, 2",
        "2026-01-31T12:00, 2026-03-31T12:00, 2",
        "2026-02-28T02:30, 2026-03-28T02:30, 1"
    })
    void eachMonthBegunCostsATwelfth(LocalDateTime closes, LocalDateTime sent, int twelfths) {
        var arrival = new LateRule.Twelfths(11)
                .arrival(until(closes.toString()), sent.atZone(ZONE).toInstant());
        assertEquals(new Arrival.Late(twelfths), arrival);
    }

    @Test
    void afterTheLastMonthItIsTooLate() {
        var window = until("2026-10-01T12:00");
        var rule = new LateRule.Twelfths(3);
        assertEquals(new Arrival.Late(3), rule.arrival(window, rule.last(window)));
        assertEquals(
                new Arrival.TooLate(), rule.arrival(window, rule.last(window).plusNanos(1)));
    }

    @RepeatedTest(500)
    void aLaterOneIsNeverBetterOffAndNoRuleTakesWhatItDoesNot(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var closes = Instant.ofEpochSecond(1_700_000_000L + random.nextLong(200_000_000L));
        var window = new Window(closes.minusSeconds(1), closes, ZONE);
        var rule = rule(random);
        var sent = closes.plusSeconds(random.nextLong(40_000_000L) - 1_000_000L);
        var later = sent.plusSeconds(random.nextLong(5_000_000L));
        var seed = "seed " + at.getCurrentRepetition();
        assertEquals(true, rank(rule.arrival(window, sent)) <= rank(rule.arrival(window, later)), seed);
        assertEquals(
                !sent.isAfter(rule.last(window)), rule.arrival(window, sent).isTaken(), seed);
    }

    private static LateRule rule(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new LateRule.Refuse();
            case 1 -> new LateRule.Grace(1 + random.nextInt(60));
            default -> new LateRule.Twelfths(1 + random.nextInt(11));
        };
    }

    private static int rank(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Late(var twelfths) -> twelfths;
            case Arrival.TooLate tooLate -> 12;
            default -> 0;
        };
    }

    private static Window until(String closes) {
        var end = LocalDateTime.parse(closes).atZone(ZONE).toInstant();
        return new Window(end.minus(Duration.ofDays(30)), end, ZONE);
    }
}
