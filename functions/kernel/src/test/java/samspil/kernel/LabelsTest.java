package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final String HEADER = "key\tda\tnb\tnn\ten\n";
    private static final Labels LABELS = read("""
            # What a search found
            found.one\t{0} forening\t{0} forening\t{0} foreining\t{0} association
            found.other\t{0} foreninger\t{0} foreninger\t{0} foreiningar\t{0} associations

            of\tSide {0} af {1}\tSide {0} av {1}\tSide {0} av {1}\tPage {0} of {1}
            quote\tDet er '{0}'\tDet er '{0}'\tDet er '{0}'\tIt's '{0}'
            """);

    @Test
    void aLabelIsAnsweredInItsLanguageWithItsArguments() {
        assertEquals("Side 2 af 9", LABELS.label(Language.DA, "of", 2, 9));
        assertEquals("Page 2 of 9", LABELS.label(Language.EN, "of", 2, 9));
    }

    @Test
    void apostrophesAndDollarSignsAreJustText() {
        assertEquals("It's '$1 \\ {1}'", LABELS.label(Language.EN, "quote", "$1 \\ {1}"));
    }

    @Test
    void oneIsSaidInTheSingularAndNoneInThePlural() {
        assertEquals("1 foreining", LABELS.count(Language.NN, "found", 1));
        assertEquals("0 foreiningar", LABELS.count(Language.NN, "found", 0));
    }

    @Test
    void largeNumbersAreGroupedAsTheLanguageDoes() {
        assertEquals("12.500 foreninger", LABELS.count(Language.DA, "found", 12_500));
        assertEquals("12,500 associations", LABELS.count(Language.EN, "found", 12_500));
    }

    @Test
    void keysStandInTheOrderOfTheFile() {
        assertEquals(List.of("found.one", "found.other", "of", "quote"), List.copyOf(LABELS.keys()));
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThrows(IllegalArgumentException.class, () -> LABELS.label(Language.DA, "found"));
    }

    @Test
    void aMissingArgumentIsABug() {
        assertThrows(IllegalArgumentException.class, () -> LABELS.label(Language.DA, "of", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tA\tA\tA",
                "a\tA\tA\tA\tA\tA",
                "a\tA\t \tA\tA",
                "a\tA\tA\tA\tA\na\tB\tB\tB\tB",
                "a\t{0}\t{0}\t{1}\t{0}",
                "a.one\tA\tA\tA\tA"
            })
    void aFileWithOneWrongRowIsRefused(String rows) {
        assertThrows(IllegalArgumentException.class, () -> read(rows));
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Labels.read("test", "a\tA\tA\tA\tA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samspil/kernel/labels.tsv", "/samspil/kernel/labels.tsv"})
    void aFileIsFoundOnTheClassPath(String resource) {
        assertEquals("Yes", Labels.load(resource).label(Language.EN, "yes"));
    }

    @Test
    void aMissingFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Labels.load("samspil/nowhere/labels.tsv"));
    }

    private static Labels read(String rows) {
        return Labels.read("test", HEADER + rows);
    }
}
