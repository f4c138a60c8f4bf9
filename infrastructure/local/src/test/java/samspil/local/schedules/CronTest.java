package samspil.local.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cron(0 8 * * ? *)        | 2026-03-01T07:00:00Z | 2026-03-02T07:00:00Z
            cron(0 8 * * ? *)        | 2026-03-01T06:59:59Z | 2026-03-01T07:00:00Z
            cron(0/15 9-16 ? * MON-FRI *) | 2026-01-02T15:50:00Z | 2026-01-05T08:00:00Z
            cron(0 12 L * ? *)       | 2028-02-01T00:00:00Z | 2028-02-29T11:00:00Z
            cron(0 12 L-2 * ? *)     | 2026-02-01T00:00:00Z | 2026-02-26T11:00:00Z
            cron(0 12 1W * ? *)      | 2026-08-01T00:00:00Z | 2026-08-03T10:00:00Z
            cron(0 12 31W * ? *)     | 2026-05-01T00:00:00Z | 2026-05-29T10:00:00Z
            cron(0 12 LW * ? *)      | 2026-05-01T00:00:00Z | 2026-05-29T10:00:00Z
            cron(0 12 ? * 2#1 *)     | 2026-06-02T00:00:00Z | 2026-07-06T10:00:00Z
            cron(0 12 ? * 6L *)      | 2026-06-01T00:00:00Z | 2026-06-26T10:00:00Z
            cron(0 12 ? * L *)       | 2026-06-01T00:00:00Z | 2026-06-06T10:00:00Z
            cron(0 0 29 2 ? *)       | 2026-01-01T00:00:00Z | 2028-02-28T23:00:00Z
            cron(0 0 1 JAN,jul ? 2030/5) | 2026-01-01T00:00:00Z | 2029-12-31T23:00:00Z
            rate(5 minutes)          | 2026-01-01T00:04:59Z | 2026-01-01T00:05:00Z
            rate(1 day)              | 2026-01-01T00:00:00Z | 2026-01-02T00:00:00Z
            at(2026-07-01T12:00:00)  | 2026-01-01T00:00:00Z | 2026-07-01T10:00:00Z
            """)
    void theNextTimeOf(String expression, Instant after, Instant expected) {
        assertEquals(Optional.of(expected), Expression.parse(expression).next(after, COPENHAGEN));
    }

    @Test
    void aTimeThatSummerTimeLeavesOutIsSkipped() {
        Expression halfPastTwo = Expression.parse("cron(30 2 * * ? *)");
        assertEquals(
                Optional.of(Instant.parse("2026-03-30T00:30:00Z")),
                halfPastTwo.next(Instant.parse("2026-03-28T12:00:00Z"), COPENHAGEN));
    }

    @Test
    void aTimeThatWinterTimeRepeatsIsDueOnce() {
        Expression halfPastTwo = Expression.parse("cron(30 2 * * ? *)");
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertEquals(Optional.of(first), halfPastTwo.next(Instant.parse("2026-10-24T12:00:00Z"), COPENHAGEN));
        assertEquals(Optional.of(Instant.parse("2026-10-26T01:30:00Z")), halfPastTwo.next(first, COPENHAGEN));
    }

    @Test
    void aDayThatNeverComesIsNeverDue() {
        assertEquals(
                Optional.empty(),
                Expression.parse("cron(0 0 30 2 ? *)").next(Instant.parse("2026-01-01T00:00:00Z"), COPENHAGEN));
        assertEquals(
                Optional.empty(),
                Expression.parse("cron(0 0 1 1 ? 2020)").next(Instant.parse("2026-01-01T00:00:00Z"), COPENHAGEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cron()",
                "cron(* * * * *)",
                "cron(0 8 * * * *)",
                "cron(0 8 ? * ? *)",
                "cron(60 8 * * ? *)",
                "cron(0 24 * * ? *)",
                "cron(0 8 32 * ? *)",
                "cron(0 8 0 * ? *)",
                "cron(0 8 * 13 ? *)",
                "cron(0 8 ? * 8 *)",
                "cron(0 8 ? * MON#6 *)",
                "cron(5-2 8 * * ? *)",
                "cron(0/0 8 * * ? *)",
                "cron(a 8 * * ? *)",
                "cron(0 8 * * ? 1969)",
                "rate(1 hours)",
                "rate(2 minute)",
                "rate(0 days)",
                "rate(5 seconds)",
                "at(tomorrow)",
                "0 8 * * ? *"
            })
    void anExpressionThatEventBridgeRefusesIsRefused(String expression) {
        assertThrows(IllegalArgumentException.class, () -> Expression.parse(expression));
    }

    /** Every minute of a year is asked for by plain reading of the fields; no time may be missing or too many. */
    @Test
    void theTimesOfAYearAreThoseThatMatchTheFields() {
        long seed = Long.getLong("samspil.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            PlainCron plain = PlainCron.any(random);
            ZoneId zone =
                    ZoneId.of(List.of("Europe/Copenhagen", "Europe/Oslo", "UTC").get(random.nextInt(3)));
            Instant from = LocalDateTime.of(2026 + random.nextInt(4), 1, 1, 0, 0)
                    .atZone(zone)
                    .toInstant();
            Instant to = from.atZone(zone).plusYears(1).toInstant();
            assertEquals(
                    plain.times(from, to, zone),
                    times(Expression.parse(plain.text()), from, to, zone),
                    () -> plain.text() + " in " + zone + " from " + from + ", -Dsamspil.seed=" + seed);
        }
    }

    private static List<Instant> times(Expression expression, Instant from, Instant to, ZoneId zone) {
        List<Instant> times = new ArrayList<>();
        Optional<Instant> next = expression.next(from.minusSeconds(1), zone);
        while (next.isPresent() && next.get().isBefore(to)) {
            times.add(next.get());
            next = expression.next(next.get(), zone);
        }
        return times;
    }

    @Test
    void theNextTimeIsAlwaysLater() {
        Expression each = Expression.parse("cron(* * * * ? *)");
        Instant time = Instant.parse("2026-10-24T22:00:00Z");
        for (int step = 0; step < 600; step++) {
            Instant next = each.next(time, COPENHAGEN).orElseThrow();
            assertTrue(next.isAfter(time));
            time = next;
        }
        // the repeated hour is left out, for its local times were due already
        assertEquals(ZonedDateTime.of(2026, 10, 25, 10, 0, 0, 0, COPENHAGEN).toInstant(), time);
    }
}
