package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.access.Assignment.Ending;
import samspil.access.Assignment.Grant;
import samspil.access.Assignment.Holding;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

class AssignmentTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void itIsHeldOnExactlyTheDaysOfItsPeriod() {
        Seeded.check(500, any -> {
            var one = any(any, null);
            days().forEach(day -> {
                boolean inside = !day.isBefore(one.holding().from())
                        && Stream.ofNullable(one.holding().until()).noneMatch(day::isAfter);
                assertEquals(inside, one.isHeldOn(day, ZONE), day + " " + one);
            });
        });
    }

    @Test
    void oneThatEndedEarlyIsHeldUpToThatDayAndNeverAfter() {
        Seeded.check(500, any -> {
            var end = DAY.plusDays(any.number(0, 60));
            var ended = any(any, end);
            var whole = new Assignment(ended.id(), ended.holding(), ended.grant(), null);
            days().forEach(day -> assertEquals(
                    whole.isHeldOn(day, ZONE) && !day.isAfter(end), ended.isHeldOn(day, ZONE), day + " " + ended));
        });
    }

    @Test
    void nobodyCouldActOnADayOnWhichTheyDidNotHoldIt() {
        Seeded.check(500, any -> {
            var one = any(any, any.truth() ? DAY.plusDays(any.number(0, 60)) : null);
            days().filter(day -> one.isUsableOn(day, ZONE)).forEach(day -> {
                assertTrue(one.isHeldOn(day, ZONE), day + " " + one);
                assertTrue(!day.isBefore(LocalDate.ofInstant(one.grant().at(), ZONE)), day + " " + one);
            });
        });
    }

    @Test
    void oneThatEndedIsNotValidEvenOnItsLastDay() {
        Seeded.check(500, any -> {
            var one = any(any, DAY.plusDays(any.number(0, 60)));
            days().forEach(day -> assertTrue(!one.isValid(at(day), ZONE)));
        });
    }

    private static Assignment any(Any any, @Nullable LocalDate ended) {
        var from = DAY.plusDays(any.number(0, 40));
        var until = any.truth() ? from.plusDays(any.number(0, 40)) : null;
        var holding = new Holding("p", Role.FINANCE, new MunicipalityId("163"), null, from, until);
        var grant = new Grant(Basis.APPOINTED, "a", at(DAY.plusDays(any.number(0, 60))));
        return new Assignment("id", holding, grant, ended == null ? null : new Ending("a", at(ended)));
    }

    private static Stream<LocalDate> days() {
        return DAY.minusDays(5).datesUntil(DAY.plusDays(90));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(23, 30)).atZone(ZONE).toInstant();
    }
}
