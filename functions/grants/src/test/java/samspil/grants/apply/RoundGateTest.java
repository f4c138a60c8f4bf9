package samspil.grants.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.Some;
import samspil.grants.law.LawSets;
import samspil.grants.register.store.Town;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Stage;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;

/** Which rounds take applications. */
class RoundGateTest {
    private static final Instant OPEN = Some.OPENS.plusSeconds(1);

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "ASSESSING"})
    void aRoundThatIsOpenTakesThem(Stage stage) {
        assertEquals(Optional.empty(), against(stage, OPEN));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PUBLISHED", "ASSESSING"})
    void noOtherTakesAnyWhateverTheClockSays(Stage stage) {
        assertEquals(Optional.of(new Violation("", "submission.late")), against(stage, OPEN));
    }

    @Test
    void nothingIsTakenBeforeTheBeginningOrAfterTheEnd() {
        var closes = Some.round().window().closes();
        assertEquals(
                Optional.of(new Violation("", "submission.early")), against(Stage.PUBLISHED, Some.OPENS.minusNanos(1)));
        assertEquals(Optional.empty(), against(Stage.PUBLISHED, closes));
        assertEquals(Optional.of(new Violation("", "submission.late")), against(Stage.PUBLISHED, closes.plusNanos(1)));
    }

    @Test
    void aDraftOfARoundIsNotThere() {
        assertEquals(Optional.empty(), gate(Stage.DRAFT).find(Some.VESTHIMMERLAND, Some.ROUND));
        assertEquals(Optional.of(round(Stage.CANCELLED)), gate(Stage.CANCELLED).find(Some.VESTHIMMERLAND, Some.ROUND));
    }

    private static Optional<Violation> against(Stage stage, Instant now) {
        return gate(stage).against(round(stage), Some.id(1), now);
    }

    private static RoundGate gate(Stage stage) {
        return new RoundGate(new PinnedTerms(new One(stage), Town.schemes(), LawSets.shipped()));
    }

    private static Round round(Stage stage) {
        return new Round(Some.round().key(), Some.round().offer(), stage, List.of(), List.of(), null, 1);
    }

    private record One(Stage stage) implements Rounds {
        @Override
        public List<Round> in(MunicipalityId municipality) {
            return List.of(round(stage));
        }

        @Override
        public Optional<Round> find(Round.Key key) {
            return Optional.of(round(stage));
        }
    }
}
