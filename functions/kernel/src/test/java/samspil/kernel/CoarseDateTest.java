package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.kernel.CoarseDate.Precision;
import samspil.kernel.CoarseDate.Season;

class CoarseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014-02-20, DAY,    2014-02-20, 2014-02-20",
        "2008-02,    MONTH,  2008-02-01, 2008-02-29",
        "2016-21,    SEASON, 2016-03-01, 2016-05-31",
        "2016-23,    SEASON, 2016-09-01, 2016-11-30",
        "2016-24,    SEASON, 2016-12-01, 2017-02-28",
        "2013,       YEAR,   2013-01-01, 2013-12-31",
    })
    void itSpansTheDaysItMayMean(String edtf, Precision precision, LocalDate first, LocalDate last) {
        var date = new CoarseDate(edtf);
        assertEquals(precision, date.precision());
        assertEquals(List.of(first, last), List.of(date.first(), date.last()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16",
                "2016-",
                "2016-13",
                "2016-20",
                "2016-25",
                "2016-99",
                "2016-00",
                "2015-02-29",
                "0000",
                "2016-23-01",
                "2016/2017",
                "2016-23~",
                "２０１６",
                "20161",
                "2016-1"
            })
    void whatIsNoDateIsRefused(String edtf) {
        assertEquals(
                "date.coarse",
                assertThrows(InvalidValue.class, () -> new CoarseDate(edtf))
                        .violation()
                        .code());
    }

    @Test
    void autumnIsASeasonOfItsYear() {
        var autumn = new CoarseDate("2016-23");
        assertEquals(Season.AUTUMN, autumn.season());
        assertEquals(2016, autumn.year());
    }

    @Test
    void datesSortByTheFirstDayTheyMayMean() {
        var sorted = Stream.of("2016-23", "2013", "2016-09-01", "2013-01", "2007-12-11")
                .map(CoarseDate::new)
                .sorted()
                .map(CoarseDate::edtf)
                .toList();
        assertEquals(List.of("2007-12-11", "2013-01", "2013", "2016-09-01", "2016-23"), sorted);
    }

    @Test
    void everyDayLiesInItsOwnMonthSeasonAndYear() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(-20_000, 40_000));
            int year = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
            int season = 21 + Math.floorMod(day.getMonthValue() - 3, 12) / 3;
            Stream.of(day.toString(), day.toString().substring(0, 7), year + "-" + season, "" + day.getYear())
                    .map(CoarseDate::new)
                    .forEach(date -> assertTrue(
                            !day.isBefore(date.first()) && !day.isAfter(date.last()),
                            () -> day + " in " + date + ", seed " + seed));
        }
    }
}
