package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

class DateRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime NOON = LocalTime.NOON;
    private static final DateRule OCTOBER = new DateRule.Weekday(2, DayOfWeek.MONDAY, Month.OCTOBER, NOON);

    @ParameterizedTest
    @CsvSource({"2024, 2024-10-14", "2025, 2025-10-13", "2026, 2026-10-12", "2027, 2027-10-11", "2029, 2029-10-08"})
    void theSecondMondayOfOctober(int year, LocalDate day) {
        assertEquals(day, OCTOBER.day(year));
    }

    @RepeatedTest(200)
    void aWeekdayOfAMonthIsFoundByCounting(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        int number = 1 + random.nextInt(4);
        var weekday = DayOfWeek.of(1 + random.nextInt(7));
        var month = Month.of(1 + random.nextInt(12));
        int year = 1900 + random.nextInt(300);
        var counted = LocalDate.of(year, month, 1)
                .datesUntil(LocalDate.of(year, month, 1).plusMonths(1))
                .filter(day -> day.getDayOfWeek() == weekday)
                .toList();
        var seed = "seed " + at.getCurrentRepetition();
        assertEquals(counted.get(number - 1), new DateRule.Weekday(number, weekday, month, NOON).day(year), seed);
        assertEquals(counted.getLast(), new DateRule.Weekday(-1, weekday, month, NOON).day(year), seed);
    }

    @Test
    void theTwentyNinthOfFebruaryComesEveryYear() {
        var rule = new DateRule.Day(Month.FEBRUARY, 29, NOON);
        assertEquals(LocalDate.of(2027, 2, 28), rule.day(2027));
        assertEquals(LocalDate.of(2028, 2, 29), rule.day(2028));
    }

    @Test
    void anHourThatTheClocksSkipIsMovedOn() {
        var rule = new DateRule.Weekday(-1, DayOfWeek.SUNDAY, Month.MARCH, LocalTime.of(2, 30));
        assertEquals(LocalDateTime.of(2026, 3, 29, 3, 30), LocalDateTime.ofInstant(rule.in(2026, ZONE), ZONE));
    }

    @RepeatedTest(200)
    void aRoundOpensLessThanAYearBeforeItCloses(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        int year = 2000 + random.nextInt(100);
        var window = new RoundRule("r", LocalText.of(Language.DA, "R"), day(random), day(random)).in(year, ZONE);
        var seed = "seed " + at.getCurrentRepetition();
        assertEquals(year, window.closesOnTheWall().getYear(), seed);
        assertTrue(window.closesOnTheWall().minusYears(1).minusDays(8).isBefore(window.opensOnTheWall()), seed);
    }

    private static DateRule day(Random random) {
        var month = Month.of(1 + random.nextInt(12));
        return random.nextBoolean()
                ? new DateRule.Day(month, 1 + random.nextInt(28), LocalTime.of(random.nextInt(24), 0))
                : new DateRule.Weekday(1 + random.nextInt(4), DayOfWeek.of(1 + random.nextInt(7)), month, NOON);
    }
}
