package samspil.council.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.council.duty.SomeDuties.meeting;
import static samspil.council.duty.SomeDuties.yearly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.platform.duties.DutyFact;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

class DutyStateTest {
    private static final int DAYS = 1200;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final CoarseDate YEAR = new CoarseDate("2024");

    /** As days go by and nothing else happens, a promise goes this way and never back. */
    private static final List<DutyState> WAY =
            List.of(DutyState.PLANNED, DutyState.AT_RISK, DutyState.MISSED, DutyState.MET);

    @Test
    void aYearWithoutAMeetingIsAheadThenAtRiskThenMissed() {
        assertEquals(DutyState.PLANNED, on("2024-10-01"));
        assertEquals(DutyState.AT_RISK, on("2024-10-02"));
        assertEquals(DutyState.AT_RISK, on("2024-12-31"));
        assertEquals(DutyState.MISSED, on("2025-01-01"));
    }

    @Test
    void aMeetingThatIsSetMeetsThePromiseWhenItsDayIsOver() {
        assertEquals(DutyState.PLANNED, on("2024-11-05", meeting("2024-11-05")));
        assertEquals(DutyState.MET, on("2024-11-06", meeting("2024-11-05")));
    }

    @Test
    void aMeetingSetForTheNextYearIsNotInTime() {
        assertEquals(DutyState.AT_RISK, on("2024-12-01", meeting("2025-01-10")));
    }

    @Test
    void whatWasDoneAfterItsTimeIsLate() {
        var turn = Turn.of(YEAR, List.of(meeting("2025-01-10")), LocalDate.of(2025, 2, 1));
        assertEquals(DutyState.MET, turn.state());
        assertTrue(turn.late(LocalDate.of(2025, 2, 1)));
    }

    @Test
    void nothingIsEverMetWithoutAThingThatWasDone() {
        Seeded.check(300, any -> {
            var facts = facts(any);
            var today = day(any);
            var turn = Turn.of(YEAR, facts, today);
            var done = facts.stream().anyMatch(fact -> fact.doneBy(today).isPresent());
            assertEquals(done, turn.state() == DutyState.MET);
            assertEquals(done, Optional.ofNullable(turn.deed()).isPresent());
        });
    }

    @Test
    void asDaysGoByAPromiseNeverGoesBack() {
        Seeded.check(100, any -> {
            var facts = facts(any);
            int reached = 0;
            for (int day = 0; day < DAYS; day++) {
                var now = WAY.indexOf(Turn.of(YEAR, facts, FIRST.plusDays(day)).state());
                assertTrue(now >= reached, "on day " + day);
                reached = now;
            }
        });
    }

    @Test
    void oneThingMoreMakesNothingWorse() {
        Seeded.check(300, any -> {
            var facts = new ArrayList<>(facts(any));
            var today = day(any);
            var before = Turn.of(YEAR, facts, today).state();
            facts.add(meeting(day(any).toString()));
            assertTrue(better(before).contains(Turn.of(YEAR, facts, today).state()));
        });
    }

    private static List<DutyState> better(DutyState state) {
        return switch (state) {
            case MET -> List.of(DutyState.MET);
            case PLANNED -> List.of(DutyState.PLANNED, DutyState.MET);
            case AT_RISK -> List.of(DutyState.AT_RISK, DutyState.PLANNED, DutyState.MET);
            case MISSED -> List.of(DutyState.MISSED, DutyState.MET);
        };
    }

    @Test
    void theOrderOfWhatHappenedChangesNothing() {
        Seeded.check(300, any -> {
            var facts = facts(any);
            var today = day(any);
            var state = Turn.of(YEAR, facts, today).state();
            assertEquals(state, Turn.of(YEAR, facts.reversed(), today).state());
        });
    }

    @Test
    void aMeetingCountsForItsOwnYearAndNoOther() {
        Seeded.check(300, any -> {
            var day = day(any);
            var turns = yearly("2023")
                    .promise(List.of(meeting(day.toString())), LocalDate.of(2027, 6, 1))
                    .turns();
            var met = turns.stream()
                    .filter(turn -> turn.state() == DutyState.MET)
                    .map(Turn::due)
                    .toList();
            assertEquals(List.of(new CoarseDate(Integer.toString(day.getYear()))), met);
        });
    }

    private static List<DutyFact> facts(Any any) {
        return any.list(3, it -> meeting(day(it).toString()));
    }

    private static LocalDate day(Any any) {
        return FIRST.plusDays(any.number(0, DAYS));
    }

    private static DutyState on(String today, DutyFact... facts) {
        return Turn.of(YEAR, List.of(facts), LocalDate.parse(today)).state();
    }
}
