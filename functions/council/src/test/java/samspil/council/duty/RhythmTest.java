package samspil.council.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.council.duty.SomeDuties.WORDS;
import static samspil.council.duty.SomeDuties.done;
import static samspil.council.duty.SomeDuties.meeting;
import static samspil.council.duty.SomeDuties.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.platform.duties.DutyKind;
import samspil.testkit.Seeded;

class RhythmTest {
    private static final Rhythm ODD_NOVEMBERS = new Rhythm(new CoarseDate("2021-11"), 2);

    @Test
    void anElectionInNovemberOfOddYearsComesEveryOtherYear() {
        assertEquals(dates("2021-11", "2023-11", "2025-11", "2027-11"), ODD_NOVEMBERS.until(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void theTimeThatIsNowIsTheLast() {
        assertEquals(dates("2021-11"), ODD_NOVEMBERS.until(LocalDate.of(2021, 11, 30)));
        assertEquals(dates("2021-11", "2023-11"), ODD_NOVEMBERS.until(LocalDate.of(2021, 12, 1)));
    }

    @Test
    void anElectionThatWasLateCountsForTheTimeItWasPromisedFor() {
        var duty = new Duty(DutyKind.ELECTION, WORDS, ODD_NOVEMBERS, null);
        var turns = duty.promise(List.of(done(DutyKind.ELECTION, "2024-01-20")), LocalDate.of(2026, 5, 1))
                .turns();
        assertEquals(
                List.of(DutyState.MISSED, DutyState.MET, DutyState.MISSED, DutyState.PLANNED),
                turns.stream().map(Turn::state).toList());
        assertTrue(turns.get(1).late(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void whatHappenedLongBeforeTheFirstTimeCountsForNone() {
        var turns = yearly("2024")
                .promise(List.of(meeting("2019-03-01")), LocalDate.of(2025, 3, 1))
                .turns();
        assertFalse(turns.stream().anyMatch(turn -> turn.state() == DutyState.MET));
    }

    @Test
    void aThingOfAnotherKindCountsForNone() {
        var turns = yearly("2024").promise(List.of(done(DutyKind.ELECTION, "2024-03-01")), LocalDate.of(2024, 6, 1));
        assertEquals(DutyState.PLANNED, turns.current(LocalDate.of(2024, 6, 1)).state());
    }

    @Test
    void theNextTimeIsTheFirstThatIsNotOver() {
        Seeded.check(300, any -> {
            var rhythm = new Rhythm(new CoarseDate(any.of(List.of("2001", "2003-23", "2002-07"))), any.number(1, 10));
            var day = LocalDate.of(1990, 1, 1).plusDays(any.number(0, 20_000));
            var plain = Stream.iterate(rhythm.first(), rhythm::after)
                    .filter(time -> !time.last().isBefore(day))
                    .findFirst()
                    .orElseThrow();
            assertEquals(plain, rhythm.next(day));
            assertEquals(plain, rhythm.until(day).getLast());
        });
    }

    @Test
    void aDayCountsForExactlyOneTime() {
        Seeded.check(300, any -> {
            var rhythm = new Rhythm(new CoarseDate(any.of(List.of("2001", "2003-23", "2002-07"))), any.number(1, 10));
            var day = LocalDate.of(2015, 1, 1).plusDays(any.number(0, 5_000));
            var times = rhythm.until(LocalDate.of(2050, 1, 1)).stream()
                    .filter(time -> rhythm.counts(time, day))
                    .toList();
            assertEquals(1, times.size(), times.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"1949,1", "2024-02-29,1", "2024,0", "2024,11"})
    void aRhythmThatNobodyCouldKeepIsRefused(String first, int years) {
        var date = new CoarseDate(first);
        assertThrows(InvalidValue.class, () -> new Rhythm(date, years));
    }

    @Test
    void peopleAreRemindedOfTheNextTimeForWhichNothingIsSet() {
        var today = LocalDate.of(2026, 3, 1);
        assertEquals(new CoarseDate("2026"), yearly("2024").open(List.of(), today));
        assertEquals(new CoarseDate("2027"), yearly("2024").open(List.of(meeting("2026-11-03")), today));
        assertEquals(
                new CoarseDate("2028"),
                yearly("2024").open(List.of(meeting("2026-02-03"), meeting("2027-02-03")), today));
    }

    private static List<CoarseDate> dates(String... edtf) {
        return Stream.of(edtf).map(CoarseDate::new).toList();
    }
}
