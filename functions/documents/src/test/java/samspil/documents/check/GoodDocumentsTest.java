package samspil.documents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("small-heap")
class GoodDocumentsTest {
    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void open() {
        checking = new Checking(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "nn", "en"})
    void aTaggedDocumentIsAcceptedWithoutAdviceAndKeepsItsLetters(String language) throws IOException {
        var document = checking.accepted(GoodDocuments.tagged(language, 2));
        var line = GoodDocuments.LINES.get(language);
        assertEquals(new Description("Frivilligpolitik – æøå", language, true), document.description());
        assertEquals(List.of(line + " " + line, line + " " + line), document.pages());
        assertEquals(List.of(), document.advice());
    }

    @Test
    void aPlainDocumentIsAcceptedWithAdvice() throws IOException {
        var document = checking.accepted(HostileFiles.good());
        assertEquals(
                List.of(DocumentAdvice.NOT_TAGGED, DocumentAdvice.NO_TITLE, DocumentAdvice.NO_LANGUAGE),
                document.advice());
    }

    @Test
    void aScannedDocumentIsToldToHaveNoText() throws IOException {
        var document = checking.accepted(RawPdf.withContent("", new byte[0]).end());
        assertTrue(document.advice().contains(DocumentAdvice.NO_TEXT));
        assertEquals(1, document.pageCount());
    }

    @Test
    void theFingerprintAndTheSizeAreThoseOfTheFile() throws IOException {
        var document = checking.accepted(HostileFiles.good());
        assertEquals(sha256(HostileFiles.good()), document.sha256());
        assertEquals(HostileFiles.good().length, document.bytes());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTitleInXmpGoesBeforeTheOlderOne() throws IOException {
        assertEquals("Ny titel", titled("<rdf:Alt><rdf:li xml:lang=\"x-default\">Ny\n titel</rdf:li></rdf:Alt>"));
    }

    @Test
    void anEmptyOrBrokenTitleInXmpLeavesTheOlderOne() throws IOException {
        assertEquals("Gammel titel", titled("<rdf:Alt><rdf:li> </rdf:li></rdf:Alt>"));
        assertEquals("Gammel titel", titled("<rdf:Alt></x>"));
        assertEquals("Gammel titel", titled("&e;"));
    }

    private String titled(String title) throws IOException {
        var xmp = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><rdf:RDF "
                + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description><dc:title>" + title
                + "</dc:title></rdf:Description></rdf:RDF>";
        var pdf = RawPdf.withCatalog(HostileActions.catalogWith("/Metadata 6 0 R")).stream(
                        6, "/Type /Metadata /Subtype /XML", RawPdf.bytes(xmp))
                .object(7, "<< /Title (Gammel titel) >>");
        return String.valueOf(checking.accepted(pdf.end("/Root 1 0 R /Info 7 0 R"))
                .description()
                .title());
    }

    @Test
    void aTitleWithoutAnyLetterIsNoTitle() throws IOException {
        var pdf = RawPdf.onePage().object(6, "<< /Title <FEFFD80000000007> >>").end("/Root 1 0 R /Info 6 0 R");
        assertNull(checking.accepted(pdf).description().title());
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertEquals(Title.LONGEST, Title.clean("😀".repeat(400)).codePointCount(0, 600));
    }

    @Test
    void aLanguageIsWrittenAsTagsAre() throws IOException {
        assertEquals("nb-NO", language("NB-no"));
        assertEquals("null", language("dansk sprog"));
        assertEquals("null", language(""));
    }

    private String language(String tag) throws IOException {
        return String.valueOf(checking.accepted(HostileActions.catalog("/Lang (" + tag + ")"))
                .description()
                .language());
    }

    @Test
    void textBeyondTheBoundIsCutAndSaidToBe() throws IOException {
        var bounds = new Bounds(1 << 20, 500, 100, Duration.ofSeconds(10));
        var document = Checking.accepted(checking.of(GoodDocuments.tagged("da", 4), bounds));
        assertTrue(document.textCut());
        assertEquals(4, document.pageCount());
        assertEquals(100, document.pages().stream().mapToInt(String::length).sum());
        assertEquals(List.of(DocumentAdvice.TEXT_CUT), document.advice());
    }

    @Test
    void aFileLargerThanAllowedIsRefused() throws IOException {
        var good = HostileFiles.good();
        assertEquals("ACCEPTED", Checking.name(checking.of(good, allowed(good.length, 1))));
        assertEquals("LARGER_THAN_ALLOWED", Checking.name(checking.of(good, allowed(good.length - 1, 1))));
    }

    @Test
    void aDocumentOfMorePagesThanAllowedIsRefused() throws IOException {
        var good = GoodDocuments.tagged("da", 3);
        assertEquals("ACCEPTED", Checking.name(checking.of(good, allowed(1 << 20, 3))));
        assertEquals("TOO_MANY_PAGES", Checking.name(checking.of(good, allowed(1 << 20, 2))));
    }

    private static Bounds allowed(long bytes, int pages) {
        return new Bounds(bytes, pages, 1000, Duration.ofSeconds(10));
    }

    @Test
    void twentyPagesOfAMegabyteAreCheckedInTwoSeconds() throws IOException {
        var file = pictures(20, 130);
        assertTrue(Files.size(file) > 1_000_000, "only " + sizeOf(file));
        long start = System.nanoTime();
        var document = Checking.accepted(checking.of(file, Checking.BOUNDS));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(20, document.pageCount());
        assertTrue(millis < 2_000, () -> millis + " ms");
    }

    @Test
    void fiftyMegabytesAreCheckedInTheSmallHeap() throws IOException {
        var file = pictures(50, 585);
        assertTrue(Files.size(file) > 50_000_000, "only " + sizeOf(file));
        var document = Checking.accepted(checking.of(file, Checking.BOUNDS));
        assertEquals(50, document.pageCount());
        assertEquals(List.of(), document.advice());
    }

    private Path pictures(int pages, int pixels) throws IOException {
        var file = folder.resolve("pictures.pdf");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GoodDocuments.withPictures(out, pages, pixels);
        }
        return file;
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.size(file);
    }
}
