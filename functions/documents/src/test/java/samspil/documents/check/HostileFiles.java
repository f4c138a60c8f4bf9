package samspil.documents.check;

import static samspil.documents.check.DocumentFault.EMPTY;
import static samspil.documents.check.DocumentFault.MALFORMED;
import static samspil.documents.check.DocumentFault.NOT_PDF;
import static samspil.documents.check.DocumentFault.POLYGLOT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are something else, two things at once, or only a part. */
final class HostileFiles {
    private static final String HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>\n";

    private HostileFiles() {}

    static Stream<Hostile> all() {
        return Stream.of(others(), both(), cut()).flatMap(each -> each);
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                Hostile.of("nothing", EMPTY, () -> new byte[0]),
                Hostile.of("one byte", NOT_PDF, () -> new byte[] {'%'}),
                Hostile.of("a renamed ZIP", NOT_PDF, () -> zip("a.txt", RawPdf.bytes("text"))),
                Hostile.of("a renamed DOCX", NOT_PDF, () -> zip("[Content_Types].xml", RawPdf.bytes("<Types/>"))),
                Hostile.of("a renamed EXE", NOT_PDF, HostileFiles::program),
                Hostile.of("a web page", NOT_PDF, () -> RawPdf.bytes(HTML)),
                Hostile.of("plain text", NOT_PDF, () -> RawPdf.bytes("Frivilligpolitik\n".repeat(50))),
                Hostile.of("text of UTF-16", NOT_PDF, () -> "%PDF-1.7".getBytes(StandardCharsets.UTF_16)),
                Hostile.of("noise", NOT_PDF, () -> noise(100_000)),
                Hostile.of("a header alone", MALFORMED, () -> RawPdf.bytes("%PDF-1.7\n")),
                Hostile.of("a header and noise", MALFORMED, () -> joined(RawPdf.bytes("%PDF-1.7\n"), noise(100_000))),
                Hostile.of(
                        "a header, noise and an end",
                        MALFORMED,
                        () -> joined(RawPdf.bytes("%PDF-1.7\n"), noise(9_000), RawPdf.bytes("\nstartxref\n9\n%%EOF"))));
    }

    private static Stream<Hostile> both() {
        return Stream.of(
                Hostile.of("a web page before a PDF", POLYGLOT, () -> joined(RawPdf.bytes(HTML), good())),
                Hostile.of("a blank before a PDF", POLYGLOT, () -> joined(RawPdf.bytes(" "), good())),
                Hostile.of("a GIF before a PDF", POLYGLOT, () -> joined(RawPdf.bytes("GIF89a\1\0\1\0\0\0\0;"), good())),
                Hostile.of(
                        "a JPEG before a PDF",
                        POLYGLOT,
                        () -> joined(RawPdf.bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0"), good())),
                Hostile.of("a program before a PDF", POLYGLOT, () -> joined(program(), good())),
                Hostile.of("a PDF in a ZIP", POLYGLOT, () -> zip("policy.pdf", good())),
                Hostile.of("a ZIP after a PDF", POLYGLOT, () -> joined(good(), zip("a.txt", RawPdf.bytes("text")))),
                Hostile.of(
                        "a ZIP with a long comment after a PDF",
                        POLYGLOT,
                        () -> joined(good(), zip("a.txt", RawPdf.bytes("text"), "%%EOF ".repeat(5000)))),
                Hostile.of("a program after a PDF", POLYGLOT, () -> joined(good(), program())),
                Hostile.of("a web page after a PDF", POLYGLOT, () -> joined(good(), RawPdf.bytes(HTML + HTML))),
                Hostile.of("a PDF after a PDF", POLYGLOT, () -> joined(good(), good())));
    }

    private static Stream<Hostile> cut() {
        return IntStream.of(5, 30, 50, 70, 90, 97)
                .mapToObj(percent -> Hostile.of("cut at " + percent + " %", MALFORMED, () -> beginning(percent)));
    }

    private static byte[] beginning(int percent) {
        var good = GoodDocuments.tagged("da", 5);
        return Arrays.copyOf(good, good.length * percent / 100);
    }

    static byte[] good() {
        return RawPdf.onePage().end();
    }

    static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(HostileDocuments.SEED).nextBytes(bytes);
        return bytes;
    }

    private static byte[] program() {
        return joined(RawPdf.bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff"), new byte[200]);
    }

    private static byte[] zip(String name, byte[] content) {
        return zip(name, content, "");
    }

    /** Not compressed, so that the content shows. */
    private static byte[] zip(String name, byte[] content, String comment) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            zip.putNextEntry(stored(name, content));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
