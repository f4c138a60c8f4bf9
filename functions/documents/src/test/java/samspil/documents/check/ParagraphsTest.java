package samspil.documents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "frivillig-|hed, frivillighed",
        "frivil\u00ad|lig og gla\u00add, frivillig og glad",
        "idræts-|og kulturliv, idræts- og kulturliv",
        "børne-|eller ungdomsklub, børne- eller ungdomsklub",
        "EU-|støtte, EU-støtte",
        "i 2014-|2018 gælder, i 2014- 2018 gælder",
        "Herlev –|en by, Herlev – en by",
        "en|to, en to",
        "Aa\u030Abne, Aåbne",
        "fælles\u200bskab, fællesskab",
        "to  \u00a0 mellemrum, to mellemrum"
    })
    void linesBecomeWhatAPersonWouldWriteDown(String lines, String written) {
        assertEquals(written, Paragraphs.of(lines.replace('|', '\n')));
    }

    @Test
    void paragraphsAndItemsOfAListStandOnLinesOfTheirOwn() {
        var page = "Mål" + Paragraphs.SEPARATOR + "Vi vil\nmere:\n• samspil\n• synlig-\nhed\n";
        assertEquals("Mål\nVi vil mere:\n• samspil\n• synlighed", Paragraphs.of(page));
    }

    @Test
    void aDividedWordOnPaperIsWholeInTheText() throws IOException {
        var document =
                new Checking(folder).accepted(GoodDocuments.page("Kommunen støtter frivillig-", "hed og fællesskab."));
        assertEquals("Kommunen støtter frivillighed og fællesskab.", document.text());
    }

    @Test
    void aHeadingDoesNotRunIntoItsParagraph() throws IOException {
        var content = "BT /F1 18 Tf 72 700 Td (Samspil) Tj /F1 11 Tf 0 -16 Td (Vi vil) Tj 0 -13 Td (sammen.) Tj ET";
        var document = new Checking(folder)
                .accepted(RawPdf.withContent("", RawPdf.bytes(content)).end());
        assertEquals("Samspil\nVi vil sammen.", document.text());
    }

    @Test
    void whatThePageCallsAnArtifactIsNoText() throws IOException {
        assertEquals(
                "Vi vil",
                drawn("/P BMC BT /F1 11 Tf 72 700 Td (Vi vil) Tj ET EMC /Artifact BMC /Span BMC"
                        + " BT /F1 8 Tf 72 30 Td (Side 2) Tj ET EMC EMC"));
    }

    @Test
    void aPageOfArtifactsOnlyIsReadAfterAll() throws IOException {
        assertEquals("Vi vil", drawn("/Artifact BMC BT /F1 11 Tf 72 700 Td (Vi vil) Tj ET EMC"));
    }

    private String drawn(String content) throws IOException {
        return new Checking(folder)
                .accepted(RawPdf.withContent("", RawPdf.bytes(content)).end())
                .text();
    }
}
