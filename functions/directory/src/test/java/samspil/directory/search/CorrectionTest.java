package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.directory.Seeds;

class CorrectionTest {

    @ParameterizedTest
    @CsvSource({"skak, skak, 0", "skak, skk, 1", "skak, sakk, 1", "skak, skaks, 1", "skak, spak, 1", "skak, kaks, 2"})
    void distanceCountsEdits(String one, String other, int distance) {
        assertEquals(distance, Correction.distance(one, other, 2));
    }

    @Test
    void distanceIsTheSameBothWays() {
        Seeds.each(500, seed -> {
            var random = new SplittableRandom(seed);
            var one = letters(random);
            var other = letters(random);
            assertEquals(Correction.distance(one, other, 9), Correction.distance(other, one, 9), one + " " + other);
        });
    }

    @Test
    void oneEditIsOneAway() {
        Seeds.each(500, seed -> {
            var random = new SplittableRandom(seed);
            var word = letters(random);
            int at = random.nextInt(word.length());
            var edited = word.substring(0, at) + (random.nextBoolean() ? "x" : "") + word.substring(at + 1);
            assertTrue(Correction.distance(word, edited, 1) <= 1, word + " " + edited);
        });
    }

    @Test
    void shortWordsAndNumbersAreLeftAlone() {
        var known = List.of(term("kor"), term("2730"));
        assertEquals(Optional.empty(), Correction.nearest("kxr", known));
        assertEquals(Optional.empty(), Correction.nearest("2731", known));
    }

    @Test
    void twoEditsAreForgivenInLongWordsOnly() {
        var known = List.of(term("fodbold"), term("besogsven"));
        assertEquals(Optional.empty(), Correction.nearest("fodbxxd", known));
        assertEquals(
                "besogsven",
                Correction.nearest("besxxsven", known).orElseThrow().word().folded());
    }

    private static Term term(String word) {
        return new Term(new Word(word, word, List.of(word)));
    }

    private static String letters(SplittableRandom random) {
        return random.ints(random.nextInt(1, 8), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
