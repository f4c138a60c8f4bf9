package samspil.documents.check;

import static samspil.documents.check.DocumentFault.MALFORMED;
import static samspil.documents.check.DocumentFault.NO_PAGES;
import static samspil.documents.check.DocumentFault.TOO_COMPLEX;
import static samspil.documents.check.DocumentFault.TOO_MANY_PAGES;
import static samspil.documents.check.Hostile.ACCEPTED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files whose pages, outlines and values form no tree, or too high a one. */
final class HostileTrees {
    /** Where nothing else needs it, the parser leaves out what it can't read. */
    private static final List<String> LEFT_OUT = List.of(ACCEPTED, MALFORMED.name(), TOO_COMPLEX.name());

    private HostileTrees() {}

    static Stream<Hostile> all() {
        return Stream.of(pages(), nesting()).flatMap(each -> each);
    }

    private static Stream<Hostile> pages() {
        return Stream.of(
                Hostile.of("pages in a circle", MALFORMED, () -> pages("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")),
                Hostile.of("no pages", NO_PAGES, () -> pages("<< /Type /Pages /Kids [] /Count 0 >>")),
                Hostile.either(
                        "no page tree",
                        List.of(NO_PAGES.name(), MALFORMED.name()),
                        () -> RawPdf.withCatalog("<< /Type /Catalog >>").end()),
                Hostile.of(
                        "a page that is missing", MALFORMED, () -> pages("<< /Type /Pages /Kids [77 0 R] /Count 1 >>")),
                Hostile.of("a page that is a number", MALFORMED, () -> pages("<< /Type /Pages /Kids [42] /Count 1 >>")),
                Hostile.of(
                        "a count of a thousand million pages",
                        TOO_MANY_PAGES,
                        () -> pages("<< /Type /Pages /Kids [3 0 R] /Count 1410065407 >>")),
                Hostile.of("a hundred thousand pages", TOO_MANY_PAGES, HostileTrees::hundredThousand),
                Hostile.of("a page tree 5,000 deep", TOO_COMPLEX, () -> deepPages(5_000)),
                Hostile.of("a page that is its own parent", TOO_COMPLEX, HostileTrees::ownParent),
                Hostile.of(
                        "a page drawn by a picture",
                        MALFORMED,
                        () -> RawPdf.withContent("/Filter /DCTDecode", new byte[100])
                                .end()));
    }

    private static Stream<Hostile> nesting() {
        return Stream.of(
                Hostile.either("arrays 100,000 deep", LEFT_OUT, () -> extra("[".repeat(100_000) + "]".repeat(100_000))),
                Hostile.either("an array that never ends", LEFT_OUT, () -> extra("[".repeat(1_000_000))),
                Hostile.either(
                        "dictionaries 100,000 deep",
                        LEFT_OUT,
                        () -> extra("<</A".repeat(100_000) + ">>".repeat(100_000))),
                Hostile.either(
                        "content with arrays 100,000 deep",
                        LEFT_OUT,
                        () -> RawPdf.withContent("", RawPdf.bytes("[".repeat(100_000)))
                                .end()),
                Hostile.harmless("objects that name each other 20,000 deep", HostileTrees::chain),
                Hostile.harmless("outlines 10,000 deep", HostileTrees::outlines),
                Hostile.of(
                        "an array of three and a half million numbers",
                        TOO_COMPLEX,
                        () -> extra("[" + "7 ".repeat(3_500_000) + "]")),
                Hostile.of("a quarter of a million objects", TOO_COMPLEX, HostileTrees::manyObjects));
    }

    private static byte[] pages(String tree) {
        return RawPdf.onePage().object(2, tree).end();
    }

    /** Reached from the catalogue, so that it is read. */
    private static byte[] extra(String value) {
        return RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/Extra 6 0 R >>"))
                .object(6, value)
                .end();
    }

    private static byte[] hundredThousand() {
        var kids = IntStream.range(10, 100_010).mapToObj(each -> each + " 0 R").collect(Collectors.joining(" "));
        var pdf = RawPdf.onePage().object(2, "<< /Type /Pages /Count 1 /Kids [" + kids + "] >>");
        IntStream.range(10, 100_010).forEach(each -> pdf.object(each, "<< /Type /Page /Parent 2 0 R >>"));
        return pdf.end();
    }

    private static byte[] deepPages(int depth) {
        var pdf = RawPdf.onePage().object(2, "<< /Type /Pages /Kids [10 0 R] /Count 1 >>");
        IntStream.range(10, 10 + depth)
                .forEach(each -> pdf.object(each, "<< /Type /Pages /Count 1 /Kids [" + (each + 1) + " 0 R] >>"));
        return pdf.object(10 + depth, "<< /Type /Page >>").end();
    }

    private static byte[] ownParent() {
        return RawPdf.onePage()
                .object(3, RawPdf.PAGE.replace("/Parent 2 0 R", "/Parent 3 0 R"))
                .end();
    }

    private static byte[] chain() {
        var pdf = RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/Extra 10 0 R >>"));
        IntStream.range(10, 20_010).forEach(each -> pdf.object(each, "[" + (each + 1) + " 0 R]"));
        return pdf.end();
    }

    private static byte[] outlines() {
        var pdf = RawPdf.withCatalog(RawPdf.CATALOG.replace(">>", "/Outlines 10 0 R >>"));
        IntStream.range(10, 10_010)
                .forEach(each -> pdf.object(
                        each, "<< /Title (x) /Parent " + (each - 1) + " 0 R /First " + (each + 1) + " 0 R >>"));
        return pdf.end();
    }

    private static byte[] manyObjects() {
        var pdf = RawPdf.onePage();
        IntStream.range(10, 250_110).forEach(each -> pdf.object(each, "1"));
        return pdf.end();
    }
}
