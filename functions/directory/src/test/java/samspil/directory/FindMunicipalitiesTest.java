package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

class FindMunicipalitiesTest {
    private static final Municipalities ALL = Municipalities.shipped();
    private static final FindMunicipalities FIND = new FindMunicipalities(ALL);

    private static List<String> found(String asked) {
        return FIND.of(asked).stream().map(Municipality::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Høje-Taastrup, hoeje-taastrup",
        "hoje tåstrup, hoeje-taastrup",
        "HOEJE, hoeje-taastrup",
        "lorenskog, loerenskog",
        "färder, faerder",
        "faerd, faerder",
        "nordjyl vest, vesthimmerland",
        "3230, gjerdrum"
    })
    void aMunicipalityIsFoundHoweverItIsSpelt(String asked, String slug) {
        assertEquals(List.of(slug), found(asked));
    }

    @Test
    void allAreFoundWhereNothingIsAsked() {
        assertEquals(ALL.all().size(), found(" - ").size());
    }

    @Test
    void nobodyIsFoundByAnotherName() {
        assertEquals(List.of(), found("atlantis"));
    }

    @RepeatedTest(200)
    void anyPartOfANameFindsIt(RepetitionInfo repetition) {
        var seed = 52_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var one = ALL.all().get(random.nextInt(ALL.all().size()));
        int from = random.nextInt(one.name().length());
        int to = from + 1 + random.nextInt(one.name().length() - from);
        var part = one.name().substring(from, to);
        var asked = random.nextBoolean() ? part.toUpperCase(Locale.ROOT) : part;
        assertTrue(FIND.of(asked).contains(one), "seed " + seed + ": " + asked);
    }
}
