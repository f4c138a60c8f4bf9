package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.directory.Recurrence;
import samspil.platform.json.Json;

class HsdsSchedulesTest {
    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 9, 1, 19, 0);

    @Test
    void aWeeklyClassKeepsItsRule() {
        assertEquals(
                "{\"valid_from\":\"2026-09-01\",\"dtstart\":\"2026-09-01\",\"timezone\":2,\"opens_at\":\"19:00+02:00\","
                        + "\"closes_at\":\"21:00+02:00\",\"freq\":\"WEEKLY\",\"interval\":1,\"byday\":\"TU\"}",
                only("FREQ=WEEKLY"));
    }

    @Test
    void everyDayIsEveryWeekdayOfTheWeek() {
        assertEquals(
                true,
                only("FREQ=DAILY").contains("\"freq\":\"WEEKLY\",\"interval\":1,\"byday\":\"MO,TU,WE,TH,FR,SA,SU\""));
    }

    @Test
    void everyYearIsEveryTwelveMonths() {
        assertEquals(true, only("FREQ=YEARLY").contains("\"freq\":\"MONTHLY\",\"interval\":12,\"bymonthday\":\"1\""));
    }

    @Test
    void theLastDayIsCountedOnTheClockOfTheZone() {
        assertEquals(true, only("FREQ=WEEKLY;UNTIL=20261231T230000Z").contains("\"until\":\"2027-01-01\""));
    }

    @Test
    void aRuleThatHsdsDoesNotKnowBecomesItsDays() {
        assertEquals(
                List.of("2026-09-01", "2026-09-04", "2026-09-07"),
                days(schedules("FREQ=DAILY;INTERVAL=3;COUNT=3", Set.of(), Set.of())));
    }

    @Test
    void anEndlessRuleThatHsdsDoesNotKnowBecomesSixtyDaysAtMost() {
        assertEquals(60, schedules("FREQ=DAILY;INTERVAL=3", Set.of(), Set.of()).size());
    }

    @Test
    void daysThatAreLeftOutAreNotTold() {
        assertEquals(
                List.of("2026-09-01", "2026-09-07"),
                days(schedules("FREQ=DAILY;INTERVAL=3;COUNT=3", Set.of(TUESDAY.plusDays(3)), Set.of())));
    }

    @Test
    void daysThatAreLeftOutOfARuleStandInTheNotes() {
        var schedule =
                schedules("FREQ=WEEKLY", Set.of(TUESDAY.plusWeeks(1)), Set.of()).getFirst();
        assertEquals("EXDATE;TZID=Europe/Copenhagen:20260908T190000", schedule.get("notes"));
    }

    @Test
    void aDayThatIsAddedIsAScheduleOfItsOwn() {
        assertEquals(
                List.of("2026-09-01", "2026-12-24"),
                days(schedules("FREQ=WEEKLY", Set.of(), Set.of(LocalDateTime.of(2026, 12, 24, 12, 0)))));
    }

    @Test
    void theOffsetIsTheOneOfTheFirstTime() {
        var winter = new Recurrence(
                TUESDAY.plusMonths(4), Duration.ofHours(2), ZoneId.of("America/St_Johns"), null, Set.of(), Set.of());
        var schedule = new HsdsSchedules("s", NOW).of(List.of(winter)).getFirst();
        assertEquals(new BigDecimal("-3.5"), schedule.get("timezone"));
    }

    private static String only(String rule) {
        var text = Json.write(schedules(rule, Set.of(), Set.of()).getFirst());
        return "{" + text.substring(text.indexOf("\"valid_from\""));
    }

    private static List<Object> days(List<Map<String, Object>> schedules) {
        return schedules.stream().map(schedule -> schedule.get("dtstart")).toList();
    }

    private static List<Map<String, Object>> schedules(
            @Nullable String rule, Set<LocalDateTime> except, Set<LocalDateTime> extra) {
        var zone = ZoneId.of("Europe/Copenhagen");
        return new HsdsSchedules("s", NOW)
                .of(List.of(new Recurrence(TUESDAY, Duration.ofHours(2), zone, rule, except, extra)));
    }
}
