package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LocalTextTest {

    private static final LocalText CHESS = LocalText.of(Language.DA, "Skak").with(Language.NB, "Sjakk");

    @Test
    void theWantedLanguageIsAnswered() {
        assertEquals("Sjakk", CHESS.in(Language.NB));
        assertEquals(Language.NB, CHESS.languageOf(Language.NB));
    }

    @Test
    void aMissingLanguageFallsBackAndSaysToWhich() {
        assertEquals("Sjakk", CHESS.in(Language.NN));
        assertEquals(Language.NB, CHESS.languageOf(Language.NN));
        assertEquals("Skak", CHESS.in(Language.EN));
    }

    @Test
    void wordsForALanguageReplaceTheOldOnes() {
        assertEquals("Skakklub", CHESS.with(Language.DA, "Skakklub").in(Language.DA));
    }

    @Test
    void aTextWithoutWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LocalText(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> LocalText.of(Language.EN, " "));
    }

    @Test
    void laterChangesToTheGivenMapDoNotReachTheText() {
        var given = new EnumMap<>(CHESS.texts());
        var text = new LocalText(given);
        given.clear();
        assertEquals(CHESS, text);
    }

    @RepeatedTest(20)
    void everyTextAnswersInEveryLanguageWithWordsItHas(RepetitionInfo repetition) {
        var seed = 7_000L + repetition.getCurrentRepetition();
        var text = someText(new Random(seed));
        for (var wanted : Language.values()) {
            assertEquals(text.texts().get(text.languageOf(wanted)), text.in(wanted), "seed " + seed);
        }
    }

    private static LocalText someText(Random random) {
        var languages = Language.values();
        var text = LocalText.of(languages[random.nextInt(languages.length)], "first");
        for (var language : languages) {
            text = random.nextBoolean() ? text.with(language, "words in " + language) : text;
        }
        return text;
    }
}
