package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.council.Statutes;
import samspil.kernel.InvalidValue;
import samspil.platform.access.Role;
import samspil.testkit.Seeded;

class ElectionTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate DAY = LocalDate.of(2027, 11, 9);

    @ParameterizedTest
    @CsvSource({
        "2027-10-18T21:59:59Z, ANNOUNCED",
        "2027-10-18T22:00:00Z, NOMINATION",
        "2027-10-26T09:59:59Z, NOMINATION",
        "2027-10-26T10:00:00Z, SETTLED",
        "2027-11-02T06:59:59Z, SETTLED",
        "2027-11-02T07:00:00Z, BALLOT",
        "2027-11-09T18:59:59Z, BALLOT",
        "2027-11-09T19:00:00Z, CLOSED"
    })
    void theClockAndTheStatuteSayHowFarItIs(Instant now, Stage stage) {
        assertEquals(stage, SomeElections.of(Statutes.favrskov(), DAY).at(now, ZONE));
    }

    @Test
    void theDeadlineIsNoonInSummerAndInWinter() {
        var summer =
                SomeElections.of(Statutes.favrskov(), LocalDate.of(2027, 6, 15)).timetable(ZONE);
        var winter = SomeElections.of(Statutes.favrskov(), LocalDate.of(2027, 12, 15))
                .timetable(ZONE);

        assertEquals(Instant.parse("2027-06-01T10:00:00Z"), summer.deadline());
        assertEquals(Instant.parse("2027-12-01T11:00:00Z"), winter.deadline());
    }

    @Test
    void stagesComeInTheirOrder() {
        Seeded.check(500, any -> {
            var day = DAY.plusDays(any.number(0, 3_000));
            var election = SomeElections.of(SomeElections.statute(any), day);
            var stages = Stream.iterate(-40 * 24, hour -> hour < 24, hour -> hour + any.number(1, 30))
                    .map(hour ->
                            election.at(day.atStartOfDay(ZONE).plusHours(hour).toInstant(), ZONE))
                    .toList();
            assertEquals(stages.stream().sorted().toList(), stages);
        });
    }

    @Test
    void aWitnessCanNotTellAnotherSecret() {
        var witness = Witness.bound("person", Role.COUNCIL_CHAIR, "otte kaster seks");

        assertTrue(witness.open("otte kaster fem").isEmpty());
        assertEquals(
                "otte kaster seks",
                witness.open("otte kaster seks").orElseThrow().secret());
    }

    @Test
    void aSecretThatCouldBeGuessedIsRefused() {
        var refused = assertThrows(InvalidValue.class, () -> Witness.bound("person", Role.COUNCIL_CHAIR, "kort"));

        assertEquals("/secret", refused.violation().pointer());
    }

    @Test
    void theOrderInWhichSomebodyTickedIsNotKept() {
        assertEquals(new Ballot("alle", List.of("b", "a")), new Ballot("alle", List.of("a", "b")));
    }
}
