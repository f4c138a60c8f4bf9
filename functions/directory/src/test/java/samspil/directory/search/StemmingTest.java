package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.directory.Taxonomy;

class StemmingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "besøgsven besøgsvennen besøgsvenner besøgsvennerne besøgsvennernes",
                "forening foreninger foreningen foreningerne foreningens foreningernes",
                "klub klubben klubber klubberne klubbens",
                "aktivitet aktiviteten aktiviteter aktiviteterne",
                "kursus kursuset",
                "hus huset huse husene husets",
                "frivillig frivillige frivilliges",
                "besøksvenn besøksvennen besøksvenner besøksvennene",
                "lag laget laga lagene",
                "tur turen turar turane turer turene",
                "hage hagen hagar hagane hager",
                "kyrkje kyrkja kyrkjene"
            })
    void theFormsOfAWordMeet(String forms) {
        var stems = Word.of(forms).stream()
                .map(word -> Stemming.stem(word.folded()))
                .collect(Collectors.toSet());
        assertEquals(1, stems.size(), () -> "" + stems);
    }

    @ParameterizedTest
    @CsvSource({"skole, skov", "sang, sand", "kor, kort", "bold, bolig", "unge, uge", "ven, vand"})
    void otherWordsStayApart(String one, String other) {
        assertNotEquals(Stemming.stem(one), Stemming.stem(other));
    }

    @Test
    void aStemHasNothingMoreToTake() {
        new TaxonomyWords(Taxonomy.shipped())
                .all()
                .map(word -> Stemming.stem(word.folded()))
                .forEach(stem -> assertEquals(stem, Stemming.stem(stem)));
    }
}
