package samspil.grants.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.grants.LineId;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileRecord.Written;
import samspil.grants.file.Some;

/** What a refused transaction says: that a line is short only where nothing else failed. */
class VerdictTest {
    private static final List<Posting> POSTINGS = List.of(posting(Some.LINE), posting(Some.OTHER_LINE));

    @Test
    void theLineThatIsShortIsNamed() {
        assertEquals(
                new Written.TooLittle(Some.LINE), Verdict.of(List.of(false, false, true, false, false), 1, POSTINGS));
        assertEquals(
                new Written.TooLittle(Some.OTHER_LINE),
                Verdict.of(List.of(false, false, false, false, true), 1, POSTINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, false",
        "true, false, true, false, false",
        "false, true, true, false, false",
        "false, true, false, false, false",
        "false, false, true, true, false"
    })
    void whereAnythingElseMovedItIsLookedAtAnew(boolean a, boolean b, boolean c, boolean d, boolean e) {
        assertEquals(new Written.Stale(), Verdict.of(List.of(a, b, c, d, e), 1, POSTINGS));
    }

    @Test
    void whereSomethingBesideMovedItIsLookedAtAnew() {
        assertEquals(new Written.Stale(), Verdict.of(List.of(false, false, true, false, false, true), 1, POSTINGS));
    }

    private static Posting posting(LineId line) {
        return new Posting(Some.VESTHIMMERLAND, line, "id", Some.OPENS, List.of());
    }
}
