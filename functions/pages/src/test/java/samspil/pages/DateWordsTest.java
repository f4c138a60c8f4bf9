package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2014-02-20, DA, 20. februar 2014",
        "2007-12,    DA, december 2007",
        "2016-23,    DA, efterår 2016",
        "2016-23,    NN, hausten 2016",
        "2014-02-20, EN, 20 February 2014",
        "2013,       NB, 2013",
    })
    void aDateIsSaidAsExactlyAsItIsKnown(String edtf, Language language, String words) {
        assertEquals(words, new DateWords(language).of(new CoarseDate(edtf)));
    }
}
