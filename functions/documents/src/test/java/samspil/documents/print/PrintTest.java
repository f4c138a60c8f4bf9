package samspil.documents.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.CheckedDocument;
import samspil.documents.check.Verdict;

class PrintTest {
    private static final Letters TEXT = Letters.plain(11, Ink.TEXT);

    @TempDir
    private Path folder;

    @Test
    void whatIsPrintedPassesTheCheckOfUploadsWithoutAdvice() throws IOException {
        var document = checked(printed("Blåbærsyltetøy på Ærø"));
        assertEquals(List.of(), document.advice());
        assertEquals("Prøve", document.description().title());
        assertEquals("nb", document.description().language());
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertArrayEquals(printed("Zażółć gęślą jaźń"), printed("Zażółć gęślą jaźń"));
    }

    @Test
    void whatTheTypefaceDoesNotHaveIsABoxAndNotAFailure() throws IOException {
        assertEquals("Hej □ der", checked(printed("Hej \uD83C\uDF89\u0007 der")).text());
    }

    @Test
    void aWordWiderThanTheColumnIsBroken() throws IOException {
        var word = "w".repeat(200);
        assertEquals(word, checked(printed(word)).text().replaceAll("\\s", ""));
        assertTrue(lines(word).size() > 1);
    }

    @Test
    void aLongTextFlowsOverSheetsAndLosesNoWord() throws IOException {
        var text = "ord og atter ord ".repeat(2_000).strip();
        var document = checked(printed(text));
        assertTrue(document.pageCount() > 5);
        assertEquals(text, document.text().replaceAll("\\s+", " "));
    }

    private static List<String> lines(String text) throws IOException {
        try (var document = new PDDocument()) {
            return Type.in(document).lines(text, TEXT.size(), Paper.COLUMN);
        }
    }

    private static byte[] printed(String text) {
        return Print.bytes(new Particulars("Prøve", "Samspil", "nb", text.hashCode()), paper -> {
            var flow = new Flow(paper, (_, _) -> {});
            flow.paragraph(text, TEXT, 0);
            flow.end();
        });
    }

    private CheckedDocument checked(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("printed.pdf"), bytes);
        var check = new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch"));
        return assertInstanceOf(Verdict.Accepted.class, check.check(file)).document();
    }
}
