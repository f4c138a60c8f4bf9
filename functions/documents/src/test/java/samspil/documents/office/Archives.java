package samspil.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of office suites, good ones and others. */
final class Archives {
    static final String TYPES = "[Content_Types].xml";
    static final String DOCUMENT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String CONTENT = "content.xml";

    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Archives() {}

    /** A text with these parts beside, or instead of, its own: names and contents in turn. */
    static byte[] docx(String... parts) {
        return packed(
                Map.of(
                        TYPES,
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                        DOCUMENT,
                        text("<w:p><w:r><w:t>Regnskab</w:t></w:r></w:p>")),
                parts);
    }

    static byte[] xlsx(String... parts) {
        return packed(Map.of(TYPES, "<Types/>", "xl/workbook.xml", "<workbook><sheets/></workbook>"), parts);
    }

    static byte[] odt(String... parts) {
        return packed(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", CONTENT, content("<text:p>Hej</text:p>")),
                parts);
    }

    static byte[] ods(String... parts) {
        return packed(
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", CONTENT, content("")), parts);
    }

    /** An archive that is no document. */
    static byte[] other(String... parts) {
        return packed(Map.of(), parts);
    }

    /** The main part of a text. */
    static String text(String body) {
        return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    /** The main part of an OpenDocument. */
    static String content(String body) {
        return "<office:document-content " + ODF + "><office:scripts/>" + body + "</office:document-content>";
    }

    /** A part's relation to something elsewhere. */
    static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"" + target
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\"/></Relationships>";
    }

    /** Bytes as text, to be a part. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(Map<String, String> own, String... parts) {
        var all = new TreeMap<>(own);
        for (int at = 0; at < parts.length; at += 2) {
            all.put(parts[at], parts[at + 1]);
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
