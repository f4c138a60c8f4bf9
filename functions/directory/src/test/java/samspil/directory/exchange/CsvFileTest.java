package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+4512345678", "-5", "@cmd", "\tx", "\rx"})
    void aFormulaIsShownAsText(String text) {
        assertEquals('\'', CsvCell.write(text).replace("\"", "").charAt(0));
    }

    @Test
    void anOrdinaryCellStandsAsItIs() {
        assertEquals("'t huis".length() + 1, CsvCell.write("'t huis").length());
        assertEquals("Blåbær", CsvCell.write("Blåbær"));
    }

    @Test
    void anotherSystemsApostropheIsKept() {
        assertEquals("'t huis", CsvCell.read("'t huis"));
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        for (long seed = 0; seed < 2_000; seed++) {
            var text = text(new Random(seed));
            var cell = CsvRecords.of("\uFEFF" + CsvCell.write(text) + "\r\n")
                    .getFirst()
                    .getFirst();
            assertEquals(text, CsvCell.read(cell), "seed " + seed);
        }
    }

    @Test
    void noCellOfAFileIsAFormula() {
        for (long seed = 0; seed < 40; seed++) {
            var catalogue = SampleCatalogue.of(seed);
            var file = new CsvFile(
                            catalogue,
                            new Site("https://samspil.example"),
                            Words.in(catalogue.municipality().language()))
                    .file();
            for (var cell : CsvRecords.of(file).stream().flatMap(List::stream).toList()) {
                assertFalse(!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, "seed " + seed + ": " + cell);
            }
        }
    }

    @Test
    void everyRowHasEveryColumn() {
        var catalogue = SampleCatalogue.of(3);
        var file = new CsvFile(
                        catalogue,
                        new Site("https://samspil.example"),
                        Words.in(catalogue.municipality().language()))
                .file();
        var records = CsvRecords.of(file);
        assertEquals(CsvFile.COLUMNS, records.getFirst());
        records.forEach(record -> assertEquals(CsvFile.COLUMNS.size(), record.size()));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> String.valueOf("'=+-@\t\r\n\",;æx".charAt(random.nextInt(13))))
                .collect(Collectors.joining());
    }
}
