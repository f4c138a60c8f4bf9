package samspil.policies.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;
import samspil.policies.consultation.Draft.Section;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

class CutDraftTest {
    private static final String TEXT = "Kommunen og foreningerne gør det sammen, og begge har glæde af det.";

    @Test
    void aHeadingBeginsASection() {
        assertEquals(
                List.of(new Section("Samspil", TEXT + "\n\n" + TEXT), new Section("Hvad vil vi?", TEXT)),
                cut("1. Samspil\n" + TEXT + "\n" + TEXT + "\nHvad vil vi?\n" + TEXT));
    }

    @Test
    void aChaptersNumberIsLeftToItsPlaceAndAPartsNumberStays() {
        assertEquals(
                List.of(new Section("Samspil", TEXT), new Section("1.1 Møder", TEXT), new Section("Støtte", TEXT)),
                cut("1 Samspil\n" + TEXT + "\n1.1 Møder\n" + TEXT + "\n2) Støtte\n" + TEXT));
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsCalledAsTheDraft() {
        assertEquals(List.of(new Section("Udkast", TEXT)), cut(TEXT));
    }

    @Test
    void ofACoverTheLastLineCounts() {
        assertEquals(
                List.of(new Section("Forord", TEXT)), cut("Frivillighedspolitik\nHerlev Kommune\nForord\n" + TEXT));
    }

    @Test
    void aSectionGoesOnOverThePage() {
        assertEquals(List.of(new Section("Samspil", TEXT + "\n\n" + TEXT)), cut("Samspil\n" + TEXT, TEXT));
    }

    @Test
    void contentsAndPageNumbersAndRunningHeadsAreLeftOut() {
        assertEquals(
                List.of(new Section("Samspil", TEXT), new Section("Støtte", TEXT), new Section("Mål", TEXT)),
                cut(
                        "Samspil ........ 2\nStøtte . . . . . 3",
                        "Herlev Kommune\nSamspil\n" + TEXT + "\nSide 2 af 4",
                        "Herlev Kommune\nStøtte\n" + TEXT + "\n3",
                        "Herlev Kommune\nMål\n" + TEXT + "\n- 4 -"));
    }

    @Test
    void itemsOfAListAreText() {
        assertEquals(
                List.of(new Section("Mål", "Vi vil:\n\n• Flere frivillige\n\n• Bedre lokaler")),
                cut("Mål\nVi vil:\n• Flere frivillige\n• Bedre lokaler"));
    }

    @Test
    void aTextThatIsTooLongForADraftSaysSo() {
        var much = IntStream.range(0, 2_000).mapToObj(_ -> TEXT).toList();

        assertFalse(CutDraft.of("Udkast", List.of(String.join("\n", much))).whole());
    }

    @Test
    void whateverComesOutIsADraft() {
        Seeded.check(300, any -> {
            var pages = any.list(8, each -> String.join("\n", each.list(60, CutDraftTest::line)));
            var cut = CutDraft.of("Udkast", pages);
            if (!cut.sections().isEmpty()) {
                assertNotNull(new Draft(Language.DA, "Udkast", null, cut.sections()));
            }
        });
    }

    private static String line(Any any) {
        return switch (any.number(0, 3)) {
            case 0 -> "Mål " + any.number(1, 99);
            case 1 -> TEXT.repeat(any.number(1, 200));
            default -> any.text(40);
        };
    }

    private static List<Section> cut(String... pages) {
        return CutDraft.of("Udkast", List.of(pages)).sections();
    }
}
