package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsTag(Language language) {
        assertEquals(Optional.of(language), Language.of(language.tag()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DA", "no", "da-DK", "sv"})
    void anyOtherTagIsNoLanguage(String tag) {
        assertEquals(Optional.empty(), Language.of(tag));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFallsBackToAllOthersAfterItself(Language language) {
        assertEquals(language, language.closestFirst().getFirst());
        assertEquals(Set.of(Language.values()), Set.copyOf(language.closestFirst()));
    }

    @Test
    void theTwoNorwegianLanguagesStandInForEachOther() {
        assertEquals(Language.NN, Language.NB.closestFirst().get(1));
        assertEquals(Language.NB, Language.NN.closestFirst().get(1));
    }
}
