package samspil.grants.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.DocumentFault;
import samspil.documents.office.OfficeFault;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.form.FileType;

class CheckContentTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path room;

    @Test
    void aTypeIsKnownByItsContent() throws IOException {
        assertEquals(FileType.PDF, of(Association.pdf()).type());
        assertEquals(
                FileType.JPEG,
                of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).type());
        assertEquals(
                FileType.DOCX,
                packed("[Content_Types].xml", "<t/>", "word/document.xml", "<w/>")
                        .type());
        assertEquals(
                FileType.XLSX,
                packed("[Content_Types].xml", "<t/>", "xl/workbook.xml", "<x/>").type());
        assertEquals(FileType.ODT, packed("mimetype", FileType.ODT.mediaType()).type());
    }

    @Test
    void whatIsNoneOfTheTypesIsRefused() throws IOException {
        assertEquals(FileFault.TYPE, of("MZ this is a program").fault());
        assertEquals(FileFault.TYPE, packed("readme.txt", "hello").fault());
        assertEquals(FileFault.EMPTY, of("").fault());
        assertEquals(FileFault.UNREADABLE, of("PK\u0003\u0004 broken").fault());
        assertEquals(FileFault.UNREADABLE, of("%PDF-1.7").fault());
    }

    @Test
    void theTestStringIsFoundWhereverItIs() throws IOException {
        assertEquals(FileFault.HARMFUL, of(EICAR).fault());
        assertEquals(
                FileFault.HARMFUL,
                of("%PDF-1.7" + "X5O!".repeat(20_000) + EICAR).fault());
        assertEquals(
                FileFault.HARMFUL,
                packed("[Content_Types].xml", "<t/>", "word/media/1.png", "x".repeat(70_000) + EICAR)
                        .fault());
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertEquals(
                FileFault.HARMFUL,
                packed("[Content_Types].xml", "<t/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x")
                        .fault());
    }

    @Test
    void aPdfThatRunsStartsOrLocksSomethingIsRefused() throws IOException {
        try (var document = Loader.loadPDF(Association.pdf())) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertEquals(FileFault.HARMFUL, of(document).fault());
            document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
            assertEquals(FileFault.EXTERNAL, of(document).fault());
            document.getDocumentCatalog().setOpenAction(null);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertEquals(FileFault.LOCKED, of(document).fault());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAPdfIsOneOfOurs(DocumentFault fault) {
        assertNotNull(FileFault.of(fault));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAnOfficeDocumentIsOneOfOurs(OfficeFault fault) {
        assertNotNull(FileFault.of(fault));
    }

    private Finding of(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return of(out.toByteArray());
    }

    private Finding of(String content) throws IOException {
        return of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Finding of(byte[] content) throws IOException {
        var bounds = new Bounds(100L << 20, 2_000, 0, Duration.ofSeconds(20));
        var check = new CheckContent(new CheckDocument(bounds, InstantSource.system(), room.resolve("scratch")));
        return check.look(Files.write(room.resolve("file"), content)).finding();
    }

    private Finding packed(String... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry(entries[at]));
                zip.write(entries[at + 1].getBytes(StandardCharsets.US_ASCII));
            }
        }
        return of(out.toByteArray());
    }
}
