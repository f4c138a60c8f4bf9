package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.directory.Occurrences.Occurrence;

class OccurrencesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 1, 6, 19, 0);

    @Test
    void aClassStaysAtSevenAllYear() {
        var year = Occurrences.between(at(TUESDAY, "FREQ=WEEKLY"), instant("2026-01-01"), instant("2027-01-01"));
        assertEquals(52, year.size());
        assertTrue(year.stream().allMatch(one -> one.start().toLocalTime().equals(LocalTime.of(19, 0))));
        assertTrue(year.stream().allMatch(one -> one.end().toLocalTime().equals(LocalTime.of(21, 0))));
        assertEquals(
                Set.of(3600, 7200),
                Set.copyOf(year.stream()
                        .map(one -> one.start().getOffset().getTotalSeconds())
                        .toList()));
    }

    @Test
    void aNightEndsAtSixWhenTheClockTurns() {
        var night = new Recurrence(
                LocalDateTime.of(2026, 3, 21, 22, 0), Duration.ofHours(8), ZONE, "FREQ=WEEKLY", Set.of(), Set.of());
        var nights = Occurrences.between(night, instant("2026-03-01"), instant("2026-04-10"));
        assertTrue(nights.stream().allMatch(one -> one.end().getHour() == 6));
        assertEquals(
                Duration.ofHours(7),
                Duration.between(nights.get(1).start(), nights.get(1).end()));
    }

    @Test
    void anHourThatDoesNotExistMovesOn() {
        var early = new Recurrence(
                LocalDateTime.of(2026, 3, 28, 2, 45), Duration.ofMinutes(30), ZONE, "FREQ=DAILY", Set.of(), Set.of());
        var sunday = Occurrences.between(early, instant("2026-03-29"), instant("2026-03-30"));
        assertEquals(
                List.of("03:45"),
                sunday.stream().map(one -> "" + one.start().toLocalTime()).toList());
        assertTrue(sunday.getFirst().end().isAfter(sunday.getFirst().start()));
    }

    @Test
    void aHalfHourTwiceInAutumnIsOnceInTheProgramme() {
        var early = new Recurrence(
                LocalDateTime.of(2026, 10, 24, 2, 30), Duration.ofMinutes(30), ZONE, "FREQ=DAILY", Set.of(), Set.of());
        assertEquals(
                1,
                Occurrences.between(early, instant("2026-10-25"), instant("2026-10-26"))
                        .size());
    }

    @Test
    void theLeapDayComesEveryFourYears() {
        var birthday = at(LocalDateTime.of(2024, 2, 29, 19, 0), "FREQ=YEARLY");
        assertEquals(
                List.of(2024, 2028, 2032),
                Occurrences.next(birthday, instant("2024-01-01"), 3).stream()
                        .map(one -> one.start().getYear())
                        .toList());
    }

    @Test
    void aCountIsAllThereIs() {
        assertEquals(
                3,
                Occurrences.next(at(TUESDAY, "FREQ=WEEKLY;COUNT=3"), instant("2026-01-01"), 10)
                        .size());
        assertEquals(
                1,
                Occurrences.next(at(TUESDAY, "FREQ=WEEKLY;COUNT=3"), instant("2026-01-14"), 10)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260120", "20260120T190000", "20260120T180000Z", "20260126T000000Z"})
    void theLastDayIsIncludedHoweverItIsWritten(String until) {
        var times = at(TUESDAY, "FREQ=WEEKLY;UNTIL=" + until + ";BYDAY=TU");
        assertEquals(3, Occurrences.next(times, instant("2026-01-01"), 10).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260120T185959", "20260120T175959Z", "20260119"})
    void nothingComesAfterTheLastMoment(String until) {
        var times = at(TUESDAY, "UNTIL=" + until + ";FREQ=WEEKLY");
        assertEquals(2, Occurrences.next(times, instant("2026-01-01"), 10).size());
    }

    @Test
    void exceptionsAreLeftOutAndExtrasAdded() {
        var times = new Recurrence(
                TUESDAY,
                Duration.ofHours(2),
                ZONE,
                "FREQ=WEEKLY;COUNT=3",
                Set.of(TUESDAY.plusWeeks(1)),
                Set.of(TUESDAY.plusDays(1)));
        assertEquals(
                List.of(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusWeeks(2)),
                locals(Occurrences.next(times, instant("2026-01-01"), 10)));
    }

    @Test
    void withoutARuleItHappensOnce() {
        assertEquals(List.of(TUESDAY), locals(Occurrences.next(at(TUESDAY, null), instant("2026-01-01"), 10)));
        assertEquals(List.of(), Occurrences.next(at(TUESDAY, null), instant("2026-02-01"), 10));
    }

    @Test
    void aRuleThatNeverFitsEnds() {
        var never = at(TUESDAY, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        assertEquals(List.of(), Occurrences.next(never, instant("2026-02-01"), 10));
    }

    @Test
    void everyRuleThatIsAcceptedCanBeExpanded() {
        var parts = List.of(
                "INTERVAL=0",
                "INTERVAL=3",
                "COUNT=0",
                "COUNT=2000000000",
                "UNTIL=20260230",
                "UNTIL=20261301T250000Z",
                "UNTIL=20270101",
                "until=20270101",
                "BYDAY=5MO",
                "BYDAY=MO,SU",
                "BYMONTHDAY=-31",
                "BYMONTH=2,13",
                "BYHOUR=25",
                "BYHOUR=1,2",
                "BYMINUTE=0,30",
                "BYSETPOS=-1",
                "BYWEEKNO=53",
                "BYYEARDAY=366",
                "WKST=SU",
                "X=1",
                "");
        Seeds.each(400, seed -> {
            var random = new SplittableRandom(seed);
            var rule = new StringBuilder("FREQ="
                    + List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY").get(random.nextInt(5)));
            random.ints(random.nextInt(4), 0, parts.size())
                    .forEach(i -> rule.append(';').append(parts.get(i)));
            if (RecurrenceRule.isValid(rule.toString())) {
                var found = Occurrences.next(at(TUESDAY, rule.toString()), instant("2026-02-01"), 5);
                assertTrue(found.size() <= 5, rule::toString);
            }
        });
    }

    @Test
    void aSpanIsCutWithoutLossOrRepetition() {
        Seeds.each(300, seed -> {
            var random = new SplittableRandom(seed);
            var times = new SomeTimes(random, ZONE).one();
            var from = instant("2026-01-01");
            var middle = from.plusSeconds(random.nextLong(400L * 86_400));
            var to = instant("2027-06-01");
            var parts = new ArrayList<>(Occurrences.between(times, from, middle));
            parts.addAll(Occurrences.between(times, middle, to));
            assertEquals(Occurrences.between(times, from, to), parts, times::toString);
        });
    }

    @Test
    void everyTimeKeepsTheClockOfTheFirst() {
        Seeds.each(300, seed -> {
            var times = new SomeTimes(new SplittableRandom(seed), ZONE).one();
            for (var one : Occurrences.between(times, instant("2026-01-01"), instant("2027-06-01"))) {
                assertEquals(times.start().toLocalTime(), one.start().toLocalTime());
                assertEquals(
                        one.start().toLocalDateTime().plus(times.duration()),
                        one.end().toLocalDateTime());
            }
        });
    }

    @Test
    void theNextOnesAreTheFirstOfTheSpan() {
        Seeds.each(100, seed -> {
            var random = new SplittableRandom(seed);
            var times = new SomeTimes(random, ZONE).one();
            var from = instant("2026-01-01").plusSeconds(random.nextLong(400L * 86_400));
            var span = Occurrences.between(times, from, from.plus(Duration.ofDays(3_660)));
            assertEquals(span.stream().limit(5).toList(), Occurrences.next(times, from, 5), times::toString);
        });
    }

    private static Recurrence at(LocalDateTime start, @Nullable String rule) {
        return new Recurrence(start, Duration.ofHours(2), ZONE, rule, Set.of(), Set.of());
    }

    private static Instant instant(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }

    private static List<LocalDateTime> locals(List<Occurrence> occurrences) {
        return occurrences.stream().map(one -> one.start().toLocalDateTime()).toList();
    }
}
