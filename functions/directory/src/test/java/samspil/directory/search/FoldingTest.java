package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.directory.Seeds;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "håndbold, haandbold",
        "håndbold, handbold",
        "HÅNDBOLD, håndbold",
        "Høje, Hoje",
        "Høje, Hoeje",
        "Tåstrup, Taastrup",
        "søen, soeen",
        "café, cafe",
        "Färöer, Faeroeer",
        "træning, traening"
    })
    void spellingsOfOneWordAreEqual(String one, String other) {
        assertEquals(Folding.fold(one), Folding.fold(other));
    }

    @Test
    void theNordicLettersMayBeWrittenWithTwoOthers() {
        Seeds.each(500, seed -> {
            var word = word(new SplittableRandom(seed));
            var typed = word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
            assertEquals(Folding.fold(word), Folding.fold(typed), word);
        });
    }

    private static String word(SplittableRandom random) {
        return random.ints(8, 0, 12)
                .mapToObj(i -> "abdeikørsæåø".substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
