package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.grants.law.LawSets;
import samspil.grants.law.Ruling;
import samspil.grants.register.store.Town;
import samspil.grants.scheme.Cancellation;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Why;
import samspil.kernel.MunicipalityId;

/** What the rules of a file ask of its round's scheme, as it was shipped. */
class PinnedTermsTest {
    private static final Instant AT = Instant.parse("2027-04-02T10:00:00Z");

    @Test
    void aLetterHasWhatTheLawSetDemandsOfItsRuling() {
        var terms = of(Town.rounds());
        assertEquals(Set.of("ruling"), terms.letterParts(Ruling.GRANTED));
        assertEquals(
                Set.of("ruling", "legal-basis", "considerations", "facts", "appeal"),
                terms.letterParts(Ruling.REFUSED));
    }

    @Test
    void aDecisionIsOfTheRoundsOwnLines() {
        assertEquals(Set.of(Some.LINE, Some.OTHER_LINE), of(Town.rounds()).lines());
    }

    @Test
    void aFileIsKeptForTheYearsThatTheSchemeSays() {
        assertEquals(Duration.ofDays(5 * 366), of(Town.rounds()).retention());
    }

    @Test
    void onlyACancelledRoundIsCalledOff() {
        assertEquals(false, of(Town.rounds()).calledOff());
        assertEquals(true, of(new CalledOff()).calledOff());
    }

    private static FileTerms of(Rounds rounds) {
        return new PinnedTerms(rounds, Town.schemes(), LawSets.shipped()).of(Some.VESTHIMMERLAND, Some.ROUND, AT);
    }

    private static final class CalledOff implements Rounds {
        @Override
        public List<Round> in(MunicipalityId municipality) {
            return List.of();
        }

        @Override
        public Optional<Round> find(Round.Key key) {
            var why = new Cancellation(AT, new Why("Ingen midler", "sag 7"));
            return Optional.of(new Round(key, Some.round().offer(), Stage.CANCELLED, List.of(), List.of(), why, 3));
        }
    }
}
