package samspil.documents.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.documents.office.Archives.CONTENT;
import static samspil.documents.office.Archives.DOCUMENT;
import static samspil.documents.office.Archives.RELATIONS;
import static samspil.documents.office.Archives.TYPES;
import static samspil.documents.office.Archives.content;
import static samspil.documents.office.Archives.docx;
import static samspil.documents.office.Archives.ods;
import static samspil.documents.office.Archives.odt;
import static samspil.documents.office.Archives.other;
import static samspil.documents.office.Archives.relation;
import static samspil.documents.office.Archives.text;
import static samspil.documents.office.Archives.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In one process with a heap of 256 MiB (the module's pom.xml). */
@Tag("small-heap")
class CheckOfficeTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final long SEED = 2027;

    @TempDir
    private Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("a text", OfficeKind.DOCX, docx()),
                Arguments.of("a spreadsheet", OfficeKind.XLSX, xlsx()),
                Arguments.of("an open text", OfficeKind.ODT, odt()),
                Arguments.of("an open spreadsheet", OfficeKind.ODS, ods()),
                Arguments.of(
                        "a link to follow",
                        OfficeKind.DOCX,
                        docx(RELATIONS, relation("hyperlink", "https://x.example"))),
                Arguments.of("a table behind a chart", OfficeKind.DOCX, docx("word/embeddings/a.xlsx", text(xlsx()))),
                Arguments.of("a picture", OfficeKind.DOCX, docx("word/media/image1.png", "\u0089PNG")),
                Arguments.of("a field that counts pages", OfficeKind.DOCX, docx(DOCUMENT, field("PAGE"))),
                Arguments.of(
                        "an open link",
                        OfficeKind.ODT,
                        odt(CONTENT, content("<text:a xlink:href=\"https://x.example\">x</text:a>"))),
                Arguments.of(
                        "an open picture",
                        OfficeKind.ODT,
                        odt(CONTENT, content("<draw:image xlink:href=\"Pictures/1.png\"/>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void whatPeopleWriteIsAccepted(String name, OfficeKind kind, byte[] bytes) throws IOException {
        assertEquals(new OfficeVerdict.Accepted(kind), check(bytes), name);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                bad("macros", OfficeFault.MACRO, docx("word/vbaProject.bin", "x")),
                bad(
                        "macros under another name",
                        OfficeFault.MACRO,
                        docx(
                                TYPES,
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main\"/></Types>")),
                bad("a sheet of macros", OfficeFault.MACRO, xlsx("xl/macrosheets/sheet1.xml", "<a/>")),
                bad("a control", OfficeFault.MACRO, docx("word/activeX/activeX1.xml", "<a/>")),
                bad("open macros", OfficeFault.MACRO, odt("Basic/Standard/Module1.xml", "<a/>")),
                bad(
                        "an open listener",
                        OfficeFault.MACRO,
                        odt(CONTENT, content("<script:event-listener script:language=\"ooo:script\"/>"))),
                bad(
                        "a script behind a link",
                        OfficeFault.MACRO,
                        docx(RELATIONS, relation("hyperlink", "JavaScript:alert(1)"))),
                bad(
                        "a template elsewhere",
                        OfficeFault.EXTERNAL,
                        docx("word/_rels/settings.xml.rels", relation("attachedTemplate", "https://x.example/a.dotm"))),
                bad(
                        "a picture elsewhere",
                        OfficeFault.EXTERNAL,
                        docx(RELATIONS, relation("image", "http://x.example/1.png"))),
                bad("a workbook elsewhere", OfficeFault.EXTERNAL, xlsx("xl/externalLinks/externalLink1.xml", "<a/>")),
                bad("a connection", OfficeFault.EXTERNAL, xlsx("xl/connections.xml", "<connections/>")),
                bad("a field that starts a program", OfficeFault.EXTERNAL, docx(DOCUMENT, field("DDEAUTO c:\\\\cmd"))),
                bad("a field cut in two", OfficeFault.EXTERNAL, docx(DOCUMENT, cutField())),
                bad(
                        "an open picture elsewhere",
                        OfficeFault.EXTERNAL,
                        odt(CONTENT, content("<draw:image xlink:href=\"http://x.example/1.png\"/>"))),
                bad(
                        "an open section on a share",
                        OfficeFault.EXTERNAL,
                        odt(CONTENT, content("<text:section-source xlink:href=\"//share/x\"/>"))),
                bad(
                        "an object that could be anything",
                        OfficeFault.EMBEDDED,
                        docx("word/embeddings/oleObject1.bin", "x")),
                bad("an archive in it", OfficeFault.EMBEDDED, docx("word/media/image1.png", text(xlsx()))),
                bad(
                        "a table in a table",
                        OfficeFault.EMBEDDED,
                        docx("word/embeddings/a.xlsx", text(xlsx("xl/embeddings/b.xlsx", text(xlsx()))))),
                bad(
                        "macros behind a chart",
                        OfficeFault.MACRO,
                        docx("word/embeddings/a.xlsx", text(xlsx("xl/vbaProject.bin", "x")))),
                bad(
                        "an open document with a password",
                        OfficeFault.LOCKED,
                        odt("META-INF/manifest.xml", manifest(), CONTENT, "not readable")),
                bad("the test virus", OfficeFault.TEST_VIRUS, docx("word/media/x.png", "x".repeat(70_000) + EICAR)),
                bad("entities", OfficeFault.BROKEN, docx(DOCUMENT, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
                bad("a part out of its folder", OfficeFault.BROKEN, docx("../../etc/x", "x")),
                bad("an archive of letters", OfficeFault.UNKNOWN, other("a.txt", "x")),
                bad("a broken part", OfficeFault.BROKEN, docx(DOCUMENT, "<a>")),
                bad("a cut file", OfficeFault.BROKEN, Arrays.copyOf(docx(), 300)),
                bad(
                        "a long attribute",
                        OfficeFault.TOO_LARGE,
                        docx(DOCUMENT, "<a b=\"" + "c".repeat(3 << 20) + "\"/>")),
                bad("a deep text", OfficeFault.TOO_LARGE, docx(DOCUMENT, "<a>".repeat(5_000))),
                bad("a locked part", OfficeFault.BROKEN, locked()),
                bad("ten thousand parts and one", OfficeFault.TOO_LARGE, manyParts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatHarmsIsRefused(String name, OfficeFault fault, byte[] bytes) throws IOException {
        assertEquals(new OfficeVerdict.Refused(fault), check(bytes), name);
    }

    @Test
    void aBombIsRefusedInASmallHeap() throws IOException {
        var file = folder.resolve("bomb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            bomb(zip, "word/media/a.png");
        }
        assertTrue(Files.size(file) < 10L << 20);
        assertEquals(new OfficeVerdict.Refused(OfficeFault.TOO_LARGE), CheckOffice.check(file));
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20);
    }

    @Test
    void whateverHappensOnTheWayThereIsAVerdict() throws IOException {
        var original =
                docx("word/embeddings/a.xlsx", text(xlsx()), RELATIONS, relation("hyperlink", "https://x.example"));
        for (int round = 0; round < 500; round++) {
            var random = new Random(SEED + round);
            var damaged = original.clone();
            for (int count = random.nextInt(8); count >= 0; count--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertNotNull(check(Arrays.copyOf(damaged, damaged.length - random.nextInt(3))), "seed " + (SEED + round));
        }
    }

    private static Arguments bad(String name, OfficeFault fault, byte[] bytes) {
        return Arguments.of(name, fault, bytes);
    }

    private static String field(String words) {
        return text("<w:p><w:r><w:instrText>" + words + "</w:instrText></w:r></w:p>");
    }

    private static String cutField() {
        return text("<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText></w:r></w:p>");
    }

    private static String manifest() {
        return "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                + "<m:encryption-data/></m:file-entry></m:manifest>";
    }

    /** With the bit that says so in the table (APPNOTE.TXT 4.4.4). */
    private static byte[] locked() {
        var bytes = docx();
        for (int at = 0; at < bytes.length - 10; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 8] |= 1;
            }
        }
        return bytes;
    }

    private static byte[] manyParts() {
        return docx(IntStream.rangeClosed(0, 10_000)
                .boxed()
                .flatMap(number -> Stream.of("word/media/" + number, ""))
                .toArray(String[]::new));
    }

    private static void bomb(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, 513);
        zip.closeEntry();
    }

    private static void write(OutputStream out, int megabytes) throws IOException {
        var piece = new byte[1 << 20];
        for (int count = 0; count < megabytes; count++) {
            out.write(piece);
        }
    }

    private OfficeVerdict check(byte[] bytes) throws IOException {
        return CheckOffice.check(Files.write(folder.resolve("uploaded"), bytes));
    }
}
