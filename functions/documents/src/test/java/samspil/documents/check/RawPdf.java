package samspil.documents.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** Writes a PDF object by object, whatever nonsense the objects hold; the cross-reference is right unless asked. */
final class RawPdf {
    static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> >> >>";
    static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    static final String HELLO = "BT /F1 12 Tf 72 700 Td (Frivillighed i byen) Tj ET";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

    RawPdf() {
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** One page with one line of text; objects 1 to 5. */
    static RawPdf onePage() {
        return withCatalog(CATALOG);
    }

    static RawPdf withCatalog(String catalog) {
        return with(catalog, PAGE);
    }

    static RawPdf withPage(String entries) {
        return with(CATALOG, PAGE.substring(0, PAGE.length() - 2) + entries + " >>");
    }

    static RawPdf withContent(String dictionary, byte[] content) {
        return new RawPdf()
                .object(1, CATALOG).object(2, PAGES).object(3, PAGE).stream(4, dictionary, content)
                        .object(5, FONT);
    }

    private static RawPdf with(String catalog, String page) {
        return new RawPdf()
                .object(1, catalog).object(2, PAGES).object(3, page).stream(4, "", bytes(HELLO))
                        .object(5, FONT);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    int position() {
        return out.size();
    }

    RawPdf write(String text) {
        out.writeBytes(bytes(text));
        return this;
    }

    RawPdf object(int number, String body) {
        offsets.put(number, out.size());
        return write(number + " 0 obj\n" + body + "\nendobj\n");
    }

    RawPdf stream(int number, String entries, byte[] content) {
        return streamOfLength(number, entries, content.length, content);
    }

    RawPdf streamOfLength(int number, String entries, long length, byte[] content) {
        offsets.put(number, out.size());
        write(number + " 0 obj\n<< " + entries + " /Length " + length + " >>\nstream\n");
        out.writeBytes(content);
        return write("\nendstream\nendobj\n");
    }

    byte[] end() {
        return end("/Root 1 0 R", out.size());
    }

    byte[] end(String trailer) {
        return end(trailer, out.size());
    }

    byte[] end(String trailer, int startOfReferences) {
        writeReferences(trailer);
        return write("startxref\n" + startOfReferences + "\n%%EOF\n").soFar();
    }

    /** The objects written since the last time. */
    RawPdf writeReferences(String trailer) {
        write("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> write(number + " 1\n" + "%010d 00000 n \n".formatted(offset)));
        int size = offsets.isEmpty() ? 1 : offsets.lastKey() + 1;
        offsets.clear();
        return write("trailer\n<< /Size " + size + " " + trailer + " >>\n");
    }

    byte[] soFar() {
        return out.toByteArray();
    }
}
