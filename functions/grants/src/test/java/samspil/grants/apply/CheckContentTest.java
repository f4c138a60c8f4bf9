package samspil.grants.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.form.FileType;

class CheckContentTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path room;

    @Test
    void aTypeIsKnownByItsContent() throws IOException {
        assertEquals(FileType.PDF, of("%PDF-1.7").type());
        assertEquals(
                FileType.DOCX,
                packed("[Content_Types].xml", "", "word/document.xml", "<w/>").type());
        assertEquals(
                FileType.XLSX,
                packed("[Content_Types].xml", "", "xl/workbook.xml", "<x/>").type());
        assertEquals(FileType.ODT, packed("mimetype", FileType.ODT.mediaType()).type());
    }

    @Test
    void whatIsNoneOfTheTypesIsRefused() throws IOException {
        assertEquals(FileFault.TYPE, of("MZ this is a program").fault());
        assertEquals(FileFault.TYPE, packed("readme.txt", "hello").fault());
        assertEquals(FileFault.EMPTY, of("").fault());
        assertEquals(FileFault.UNREADABLE, of("PK\u0003\u0004 broken").fault());
    }

    @Test
    void theTestStringIsFoundWhereverItIs() throws IOException {
        assertEquals(FileFault.HARMFUL, of(EICAR).fault());
        assertEquals(
                FileFault.HARMFUL,
                of("%PDF-1.7" + "X5O!".repeat(20_000) + EICAR).fault());
        assertEquals(
                FileFault.HARMFUL,
                packed("[Content_Types].xml", "", "word/document.xml", "x".repeat(70_000) + EICAR)
                        .fault());
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertEquals(
                FileFault.HARMFUL,
                packed("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "x")
                        .fault());
    }

    private Finding of(String content) throws IOException {
        var file = room.resolve("file");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        return CheckContent.of(file);
    }

    private Finding packed(String... entries) throws IOException {
        var file = room.resolve("packed");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry(entries[at]));
                zip.write(entries[at + 1].getBytes(StandardCharsets.US_ASCII));
            }
        }
        return CheckContent.of(file);
    }
}
