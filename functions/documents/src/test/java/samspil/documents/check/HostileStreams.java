package samspil.documents.check;

import static samspil.documents.check.DocumentFault.MALFORMED;
import static samspil.documents.check.DocumentFault.TOO_COMPLEX;
import static samspil.documents.check.Hostile.ACCEPTED;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** Files that grow when they are read. */
final class HostileStreams {
    private static final String FLATE = "/Filter /FlateDecode";
    private static final int MEBI = 1 << 20;

    private HostileStreams() {}

    static Stream<Hostile> all() {
        return Stream.of(bombs(), hidden(), drawing(), fonts()).flatMap(each -> each);
    }

    private static Stream<Hostile> bombs() {
        return Stream.of(
                Hostile.of("64 MiB of text", TOO_COMPLEX, () -> content(FLATE, bomb(line(), 64))),
                Hostile.of("14 MiB of text on one page", TOO_COMPLEX, () -> content(FLATE, bomb(line(), 14))),
                Hostile.of("1 GiB of blanks", TOO_COMPLEX, () -> content(FLATE, bomb(" ", 1024))),
                Hostile.of(
                        "a bomb in a bomb",
                        TOO_COMPLEX,
                        () -> content("/Filter [/FlateDecode /FlateDecode]", flate(bomb(" ", 1024)))),
                Hostile.of(
                        "a bomb as hexadecimal digits",
                        TOO_COMPLEX,
                        () -> content("/Filter [/ASCIIHexDecode /FlateDecode]", hexadecimal(bomb(" ", 100)))),
                Hostile.of(
                        "a bomb of runs",
                        TOO_COMPLEX,
                        () -> content("/Filter /RunLengthDecode", RawPdf.bytes("\u0081 ".repeat(270_000)))),
                Hostile.of(
                        "a bomb in XMP",
                        TOO_COMPLEX,
                        () -> extra("/Type /Metadata /Subtype /XML " + FLATE, bomb(" ", 1024))),
                Hostile.of(
                        "rows of two thousand million numbers",
                        TOO_COMPLEX,
                        () -> content(FLATE + " /DecodeParms << /Predictor 12 /Columns 2147483600 >>", bomb(" ", 1))));
    }

    private static Stream<Hostile> hidden() {
        return Stream.of(
                Hostile.of(
                        "a bomb of objects",
                        TOO_COMPLEX,
                        () -> withObjectStream(bomb(" ", 1024), "/N 1 /First 5 " + FLATE)),
                Hostile.either(
                        "a bomb of objects under another spelling",
                        List.of(TOO_COMPLEX.name(), MALFORMED.name()),
                        () -> withObjectStream("/Obj#53tm", bomb(" ", 1024), "/N 1 /First 5 " + FLATE)),
                Hostile.of(
                        "a bomb that calls itself a picture",
                        TOO_COMPLEX,
                        () -> content("/Subtype /Image " + FLATE, bomb(" ", 1024))),
                Hostile.harmless(
                        "a picture of 100,000 by 100,000",
                        () -> RawPdf.withPage("/Resources << /XObject << /I 6 0 R >> >>").stream(
                                        6,
                                        "/Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
                                                + FLATE,
                                        bomb(" ", 1024))
                                .stream(4, "", RawPdf.bytes("100000 0 0 100000 0 0 cm /I Do"))
                                .end()));
    }

    private static Stream<Hostile> drawing() {
        return Stream.of(
                Hostile.either(
                        "a form that draws itself",
                        List.of(ACCEPTED, MALFORMED.name(), TOO_COMPLEX.name()),
                        () -> forms(1, 1, "/Fm0 Do ")),
                Hostile.either(
                        "a form that draws itself ten times",
                        List.of(TOO_COMPLEX.name()),
                        () -> forms(1, 1, "/Fm0 Do ".repeat(10))),
                Hostile.of("a thousand million forms", TOO_COMPLEX, () -> forms(10, 9, "")),
                Hostile.of("ten million operators", TOO_COMPLEX, () -> content(FLATE, bomb("q Q\n", 14))),
                Hostile.of(
                        "a page of ten thousand times the same",
                        TOO_COMPLEX,
                        () -> RawPdf.withPage("").stream(4, FLATE, bomb(" ", 10))
                                .object(3, RawPdf.PAGE.replace("4 0 R", "[" + "4 0 R ".repeat(10_000) + "]"))
                                .end()));
    }

    private static Stream<Hostile> fonts() {
        return Stream.of(
                Hostile.of(
                        "one glyph that means a long text",
                        TOO_COMPLEX,
                        () -> unicode("1 beginbfchar <41> <" + "0041".repeat(100) + "> endbfchar")),
                Hostile.either(
                        "a range of four thousand million glyphs",
                        List.of(ACCEPTED, TOO_COMPLEX.name(), MALFORMED.name()),
                        () -> unicode("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")),
                Hostile.either(
                        "noise for a font",
                        List.of(ACCEPTED, MALFORMED.name()),
                        () -> RawPdf.onePage()
                                .object(
                                        5,
                                        "<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar 255"
                                                + " /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R >> >>")
                                .stream(6, "", HostileFiles.noise(5_000))
                                .end()));
    }

    private static String line() {
        return "BT /F1 1 Tf (" + "A".repeat(990) + ") Tj ET\n";
    }

    private static byte[] content(String entries, byte[] content) {
        return RawPdf.withContent(entries, content).end();
    }

    private static byte[] extra(String entries, byte[] content) {
        return RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/Metadata 6 0 R >>")).stream(6, entries, content)
                .end();
    }

    static byte[] withObjectStream(String objects, String entries) {
        return withObjectStream("/ObjStm", RawPdf.bytes(objects), entries);
    }

    private static byte[] withObjectStream(byte[] content, String entries) {
        return withObjectStream("/ObjStm", content, entries);
    }

    /** Object 7 lies in stream 6; the page refers to it, and stream 8 says where everything is. */
    static byte[] withObjectStream(String type, byte[] content, String entries) {
        var pdf = new RawPdf();
        var rows = new ByteArrayOutputStream();
        rows.writeBytes(row(0, 0));
        rows.writeBytes(row(1, pdf.position()));
        pdf.object(1, RawPdf.CATALOG.replace(">>", "/Extra 7 0 R >>"));
        rows.writeBytes(row(1, pdf.position()));
        pdf.object(2, RawPdf.PAGES);
        rows.writeBytes(row(1, pdf.position()));
        pdf.object(3, RawPdf.PAGE);
        rows.writeBytes(row(1, pdf.position()));
        pdf.stream(4, "", RawPdf.bytes(RawPdf.HELLO));
        rows.writeBytes(row(1, pdf.position()));
        pdf.object(5, RawPdf.FONT);
        rows.writeBytes(row(1, pdf.position()));
        pdf.stream(6, "/Type " + type + " " + entries, content);
        rows.writeBytes(row(2, 6));
        int start = pdf.position();
        rows.writeBytes(row(1, start));
        return pdf.stream(8, "/Type /XRef /Root 1 0 R /Size 9 /W [1 4 1]", rows.toByteArray())
                .write("startxref\n" + start + "\n%%EOF\n")
                .soFar();
    }

    private static byte[] row(int kind, int where) {
        return new byte[] {(byte) kind, (byte) (where >> 24), (byte) (where >> 16), (byte) (where >> 8), (byte) where, 0
        };
    }

    /** Each of the forms draws the next {@code width} times; the last draws {@code end}. */
    private static byte[] forms(int width, int depth, String end) {
        var names = IntStream.range(0, depth)
                .mapToObj(each -> "/Fm" + each + " " + (10 + each) + " 0 R")
                .collect(Collectors.joining(" ", "/Resources << /Font << /F1 5 0 R >> /XObject << ", " >> >>"));
        var pdf = RawPdf.withContent("", RawPdf.bytes("/Fm0 Do"));
        pdf.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + names + " >>");
        IntStream.range(0, depth)
                .forEach(each -> pdf.stream(
                        10 + each,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + names,
                        RawPdf.bytes(each + 1 < depth ? ("/Fm" + (each + 1) + " Do ").repeat(width) : end)));
        return pdf.end();
    }

    private static byte[] unicode(String mapping) {
        var map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
                + mapping + " endcmap end";
        return RawPdf.withContent("", RawPdf.bytes("BT /F1 9 Tf (" + "A".repeat(50_000) + ") Tj ET"))
                .object(5, RawPdf.FONT.replace(">>", "/ToUnicode 6 0 R >>"))
                .stream(6, "", RawPdf.bytes(map))
                .end();
    }

    /** A mebibyte of it compressed once, then that many times: blocks that do not look back. */
    static byte[] bomb(String text, int mebibytes) {
        var block = RawPdf.bytes(text.repeat(MEBI / text.length()));
        var compressed = new byte[MEBI / 2];
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(block);
            int length = deflater.deflate(compressed, 0, compressed.length, Deflater.FULL_FLUSH);
            out.writeBytes(RawPdf.bytes("x\u009c"));
            IntStream.range(0, mebibytes).forEach(each -> out.write(compressed, 0, length));
        }
        return out.toByteArray();
    }

    private static byte[] flate(byte[] content) {
        var compressed = new byte[content.length + 100];
        try (var deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            return java.util.Arrays.copyOf(compressed, deflater.deflate(compressed));
        }
    }

    private static byte[] hexadecimal(byte[] content) {
        return RawPdf.bytes(java.util.HexFormat.of().formatHex(content) + ">");
    }
}
