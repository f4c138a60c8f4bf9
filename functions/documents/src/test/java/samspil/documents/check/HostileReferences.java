package samspil.documents.check;

import static samspil.documents.check.DocumentFault.MALFORMED;
import static samspil.documents.check.DocumentFault.SCRIPT;
import static samspil.documents.check.DocumentFault.TOO_COMPLEX;
import static samspil.documents.check.Hostile.ACCEPTED;

import java.util.List;
import java.util.stream.Stream;

/** Files whose cross-references lie. */
final class HostileReferences {
    private static final List<String> MENDED_OR_NOT = List.of(ACCEPTED, MALFORMED.name());

    private HostileReferences() {}

    static Stream<Hostile> all() {
        return Stream.of(tables(), streams(), objects()).flatMap(each -> each);
    }

    private static Stream<Hostile> tables() {
        return Stream.of(
                Hostile.either("a table before itself", MENDED_OR_NOT, HostileReferences::ownPredecessor),
                Hostile.either("two tables, each before the other", MENDED_OR_NOT, HostileReferences::circle),
                Hostile.either("a table that points elsewhere", MENDED_OR_NOT, HostileReferences::wrongPlaces),
                Hostile.either(
                        "a start far behind the end",
                        MENDED_OR_NOT,
                        () -> RawPdf.onePage().end("/Root 1 0 R", 999_999)),
                Hostile.either(
                        "a start before the beginning",
                        MENDED_OR_NOT,
                        () -> RawPdf.onePage().end("/Root 1 0 R", -7)),
                Hostile.either(
                        "two thousand million objects",
                        MENDED_OR_NOT,
                        () -> RawPdf.onePage().end("/Root 1 0 R /Size 2147483647")),
                Hostile.either("no end mark", MENDED_OR_NOT, HostileReferences::withoutEnd),
                Hostile.of(
                        "no start of the table",
                        MALFORMED,
                        () -> RawPdf.onePage()
                                .writeReferences("/Root 1 0 R")
                                .write("%%EOF")
                                .soFar()),
                Hostile.of(
                        "no root",
                        MALFORMED,
                        () -> RawPdf.bytes("%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF")),
                Hostile.of("a script by a later update", SCRIPT, HostileReferences::updated));
    }

    private static Stream<Hostile> streams() {
        return Stream.of(
                Hostile.either(
                        "a cross-reference stream of two thousand million entries",
                        List.of(MALFORMED.name(), TOO_COMPLEX.name(), ACCEPTED),
                        () -> crossReference("/W [1 2 1] /Index [0 2147483647] /Size 2147483647")),
                Hostile.of(
                        "a cross-reference stream of empty entries",
                        MALFORMED,
                        () -> crossReference("/W [0 0 0] /Index [0 2147483647] /Size 2147483647")),
                Hostile.of(
                        "a cross-reference stream of thirty million entries",
                        TOO_COMPLEX,
                        () -> crossReference("/W [0 1 0] /Filter /FlateDecode", HostileStreams.bomb("a", 30))),
                Hostile.either(
                        "an object stream in an object stream",
                        List.of(MALFORMED.name(), ACCEPTED),
                        HostileReferences::nested));
    }

    private static Stream<Hostile> objects() {
        return Stream.of(
                Hostile.either("a negative length", MENDED_OR_NOT, () -> contentOfLength(-5)),
                Hostile.either(
                        "a length of two thousand million", MENDED_OR_NOT, () -> contentOfLength(2_147_483_647L)),
                Hostile.either(
                        "a length of nine billion billion", MENDED_OR_NOT, () -> contentOfLength(Long.MAX_VALUE)),
                Hostile.either(
                        "a length that is its own stream",
                        MENDED_OR_NOT,
                        () -> RawPdf.onePage()
                                .object(4, "<< /Length 4 0 R >>\nstream\n" + RawPdf.HELLO + "\nendstream")
                                .end()),
                Hostile.either(
                        "names with NUL",
                        MENDED_OR_NOT,
                        () -> RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/J#00avaScript /\0 /A#00 >>"))
                                .end()),
                Hostile.harmless(
                        "garbage for a title",
                        () -> RawPdf.onePage()
                                .object(6, "<< /Title <FEFFD800D8000041DC00FFFF0000202E0042> /Author 7 0 R >>")
                                .end("/Root 1 0 R /Info 6 0 R")),
                Hostile.harmless(
                        "garbage for a language",
                        () -> RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/Lang (\\000\\377 not a tag) >>"))
                                .end()));
    }

    private static byte[] contentOfLength(long length) {
        return RawPdf.onePage()
                .streamOfLength(4, "", length, RawPdf.bytes(RawPdf.HELLO))
                .end();
    }

    private static byte[] ownPredecessor() {
        var pdf = RawPdf.onePage();
        return pdf.end("/Root 1 0 R /Prev " + pdf.position());
    }

    private static byte[] circle() {
        var pdf = RawPdf.onePage();
        int first = pdf.position();
        int length = new RawPdf().writeReferences("").position();
        pdf.writeReferences("/Root 1 0 R /Prev " + (first + length + 100));
        pdf.object(6, "null");
        return pdf.end("/Root 1 0 R /Prev " + first);
    }

    private static byte[] wrongPlaces() {
        var text = new String(HostileFiles.good(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return RawPdf.bytes(text.replaceAll("00000(\\d{5}) 00000 n", "0000000017 00000 n"));
    }

    private static byte[] withoutEnd() {
        var good = HostileFiles.good();
        return java.util.Arrays.copyOf(good, good.length - 6);
    }

    private static byte[] updated() {
        var pdf = RawPdf.onePage();
        int first = pdf.position();
        pdf.writeReferences("/Root 1 0 R").write("startxref\n" + first + "\n%%EOF\n");
        pdf.object(1, RawPdf.CATALOG.replace(">>", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"));
        return pdf.end("/Root 1 0 R /Prev " + first);
    }

    private static byte[] crossReference(String entries) {
        return crossReference(entries, new byte[400]);
    }

    private static byte[] crossReference(String entries, byte[] rows) {
        var pdf = RawPdf.onePage();
        int start = pdf.position();
        return pdf.stream(6, "/Type /XRef /Root 1 0 R " + entries, rows)
                .write("startxref\n" + start + "\n%%EOF\n")
                .soFar();
    }

    private static byte[] nested() {
        return HostileStreams.withObjectStream("7 0 << /Type /ObjStm /N 1 /First 4 /Length 10 >>", "/N 1 /First 4");
    }
}
