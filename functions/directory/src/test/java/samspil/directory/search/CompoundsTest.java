package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    private final Compounds compounds = new Compounds(Stream.of("fodbold", "fotball", "ud"));

    @ParameterizedTest
    @CsvSource({
        "besøgsven, besøg ven",
        "besøgsvennerne, besøg ven",
        "besøgstjeneste, besøg tjeneste",
        "fodboldtræner, fodbold træner",
        "fotballag, fotball lag",
        "ungdomsklub, ungdom klub",
        "medborgerhus, medborger hus",
        "fritidsmusikskole, fritid musik skole"
    })
    void aCompoundHasItsParts(String word, String parts) {
        assertEquals(stems(parts), compounds.split(Folding.fold(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"københavn", "motion", "badminton", "venner", "udvalg", "bestyrelse"})
    void aPlainWordStaysWhole(String word) {
        assertEquals(List.of(), compounds.split(Folding.fold(word)));
    }

    @Test
    void shortWordsAreNotLearnt() {
        assertEquals(List.of(), compounds.split("udflugt"));
    }

    private static List<String> stems(String words) {
        return Word.of(words).stream().map(word -> Stemming.stem(word.folded())).toList();
    }
}
