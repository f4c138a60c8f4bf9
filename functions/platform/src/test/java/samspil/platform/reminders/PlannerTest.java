package samspil.platform.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Reminder.Shift;

class PlannerTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final Planner PLANNER = new Planner(Municipalities.shipped(), new WorkingDays());
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void autumnIsWarnedOfBeforeItComesAndCalledOverdueAfterItIsGone() {
        assertEquals(
                List.of(
                        "before-090 2026-06-03",
                        "before-030 2026-07-31",
                        "before-007 2026-08-25",
                        "before-001 2026-08-31",
                        "begun 2026-09-01",
                        "overdue-0001 2026-12-01"),
                days(PLANNER.plan(within(DeadlineKind.REVISION, "2026-23"), Instant.parse("2026-01-01T00:00:00Z"))));
    }

    @Test
    void aWarningOnAHolidayGoesOutOnTheLastWorkingDayBeforeIt() {
        // Seven days before 13 April 2026 is Easter Monday; from Maundy Thursday on Denmark is closed.
        var reminder = at("before-007", within(DeadlineKind.REVISION, "2026-04-13"));
        assertEquals(Instant.parse("2026-04-01T07:00:00Z"), reminder.at());
        assertEquals(LocalDate.parse("2026-04-06"), reminder.day());
        assertEquals(Shift.HOLIDAY, reminder.shift());
    }

    @Test
    void theGeneralPrayerDayIsAWorkingDaySince2024() {
        var days = new WorkingDays();
        assertEquals(Shift.HOLIDAY, days.closed(Country.DK, LocalDate.parse("2023-05-05")));
        assertEquals(Shift.NONE, days.closed(Country.DK, LocalDate.parse("2024-04-26")));
    }

    @Test
    void norwayKeepsItsOwnDays() {
        var days = new WorkingDays();
        assertEquals(Shift.HOLIDAY, days.closed(Country.NO, LocalDate.parse("2027-05-17")));
        assertEquals(Shift.NONE, days.closed(Country.DK, LocalDate.parse("2027-05-18")));
    }

    @Test
    void whatIsLongOverdueIsRemindedOfOnceAndNotForEveryTimeThatWasMissed() {
        var plan = PLANNER.plan(within(DeadlineKind.REVISION, "2016-23"), Instant.parse("2026-11-20T12:00:00Z"));
        assertEquals(1, plan.size());
        assertTrue(plan.getFirst().key().occasion() instanceof Occasion.Overdue);
        assertTrue(Duration.between(
                                Instant.parse("2026-11-20T12:00:00Z"),
                                plan.getFirst().at())
                        .compareTo(Duration.ofDays(20))
                < 0);
    }

    @Test
    void nineInTheMorningIsMeantWhereTheMunicipalityLies() {
        assertEquals(
                Instant.parse("2026-03-27T08:00:00Z"),
                at("before-007", within(DeadlineKind.REVISION, "2026-04-03")).at());
        assertEquals(
                Instant.parse("2026-03-31T07:00:00Z"),
                at("before-007", within(DeadlineKind.REVISION, "2026-04-07")).at());
    }

    @Test
    void fromTheSecondTimeOnTheContactPersonIsTold() {
        var deadline = within(DeadlineKind.REVISION, "2026-23");
        assertFalse(deadline.told(new Occasion.Overdue(1)).contains(Audience.CONTACT_PERSON));
        assertTrue(deadline.told(new Occasion.Overdue(2)).contains(Audience.CONTACT_PERSON));
    }

    @Test
    void thePropertiesOfEveryPlanHold() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        IntStream.range(0, 3_000).forEach(round -> hold(seed, random));
    }

    private static void hold(long seed, RandomGenerator random) {
        var deadline = some(random);
        var now = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(13L * 365 * 86_400));
        var plan = PLANNER.plan(deadline, now);
        var what = "seed " + seed + ": " + deadline + " at " + now + " gives " + plan;
        assertEquals(plan, PLANNER.plan(deadline, now), what);
        assertTrue(plan.size() < Reminders.MOST, what);
        assertEquals(plan.size(), new HashSet<>(plan.stream().map(Reminder::at).toList()).size(), what);
        plan.forEach(each -> holds(what, deadline, now, each));
        var year = PLANNER.between(deadline, now, now.plus(Duration.ofDays(366)));
        assertTrue(
                year.containsAll(
                        plan.stream().filter(each -> isWithinAYear(now, each)).toList()),
                what);
        assertEquals(year.stream().sorted(Comparator.comparing(Reminder::at)).toList(), year, what);
    }

    private static boolean isWithinAYear(Instant now, Reminder each) {
        return !each.at().isAfter(now.plus(Duration.ofDays(366)));
    }

    private static void holds(String what, Deadline deadline, Instant now, Reminder each) {
        var local = each.at().atZone(deadline.due().zone());
        assertTrue(each.at().isAfter(now), what);
        assertEquals(LocalTime.of(9, 0), local.toLocalTime(), what);
        assertTrue(local.getDayOfWeek().getValue() < 6, what);
        assertEquals(each.shift() == Shift.NONE, each.day().equals(local.toLocalDate()), what);
        switch (each.key().occasion()) {
            case Occasion.Before _ ->
                assertTrue(
                        each.at().isBefore(deadline.due().end())
                                && !local.toLocalDate().isAfter(each.day()),
                        what);
            case Occasion.Begun _ ->
                assertTrue(each.at().isBefore(deadline.due().end()), what);
            case Occasion.Overdue _ ->
                assertTrue(!each.at().isBefore(deadline.due().end()), what);
        }
    }

    private static Deadline some(RandomGenerator random) {
        var kinds = List.copyOf(EnumSet.allOf(DeadlineKind.class));
        var kind = kinds.get(random.nextInt(kinds.size()));
        var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(13 * 365));
        return switch (random.nextInt(5)) {
            case 0 -> within(kind, "%d-%02d".formatted(day.getYear(), 21 + random.nextInt(4)));
            case 1 -> within(kind, Integer.toString(day.getYear()));
            case 2 -> within(kind, "%d-%02d".formatted(day.getYear(), day.getMonthValue()));
            case 3 -> within(kind, day.toString());
            default ->
                deadline(
                        kind,
                        new Due.At(
                                day.atTime(random.nextInt(24), 0)
                                        .atZone(COPENHAGEN)
                                        .toInstant(),
                                COPENHAGEN));
        };
    }

    private static Deadline within(DeadlineKind kind, String edtf) {
        return deadline(kind, new Due.Within(new CoarseDate(edtf), COPENHAGEN));
    }

    private static Deadline deadline(DeadlineKind kind, Due due) {
        var name = LocalText.of(Language.DA, "Frivillighedspolitik");
        return Deadline.of(
                new Deadline.Key(HERLEV, kind, "frivillighed"), name, "/herlev/policies/frivillighed", due, 3);
    }

    private static Reminder at(String occasion, Deadline deadline) {
        return PLANNER.plan(deadline, LONG_AGO).stream()
                .filter(each -> each.key().occasion().code().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> days(List<Reminder> plan) {
        return Stream.of(plan)
                .flatMap(List::stream)
                .map(each -> each.key().occasion().code() + " " + LocalDate.ofInstant(each.at(), COPENHAGEN))
                .toList();
    }
}
