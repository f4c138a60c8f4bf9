package samspil.grants.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.testkit.Seeded;

class PublicWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Skriv til ida@example.org i dag, Skriv til … i dag",
        "Ring 12 34 56 78 om aftenen, Ring … om aftenen",
        "Ring +4512345678, Ring …",
        "CPR 010203-1234, CPR …",
        "konto 1234.567890, konto …"
    })
    void whereSomebodyIsReachedIsNotPublic(String written, String told) {
        assertEquals(told, PublicWords.cut(written, 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 aftener i 2027", "12.500 kr.", "5 til 7 år"})
    void shortNumbersArePublic(String written) {
        assertEquals(written, PublicWords.cut(written, 500));
    }

    @Test
    void aLongTextIsCutBetweenWordsAndAnEvenlyLongOneIsNot() {
        assertEquals("en to tre", PublicWords.cut("en  to\n tre", 9));
        assertEquals("en to…", PublicWords.cut("en to tre", 8));
        assertEquals("sammenh…", PublicWords.cut("sammenhængende", 8));
    }

    @Test
    void noTextIsLongerThanItMayBe() {
        Seeded.check(500, any -> {
            int longest = any.number(2, 40);
            var told = PublicWords.cut(any.text(60), longest);
            assertTrue(told.length() <= longest, told);
        });
    }

    @Test
    void wordsAreFoundWithoutCaseAndMarksAndShortOnesAreNone() {
        assertEquals(
                List.of("café", "kløver", "fællesspisning"),
                PublicWords.keys("Café KLØVER: fællesspisning, i by café"));
        assertEquals(List.of("café"), PublicWords.keys("Cafe\u0301"));
    }

    @Test
    void anAwardIsFoundByTwelveWordsOfFortyLettersAtMost() {
        var words = IntStream.range(0, 20)
                .mapToObj(at -> "ord" + at + "x".repeat(50))
                .collect(Collectors.joining(" "));
        var keys = PublicWords.keys(words);
        assertEquals(12, keys.size());
        assertTrue(keys.stream().allMatch(key -> key.length() == 40));
    }
}
