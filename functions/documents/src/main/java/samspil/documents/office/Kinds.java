package samspil.documents.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Tells what an archive is. */
final class Kinds {
    private static final int LONGEST_NAME = 100;

    /** By the part that Office Open XML begins with. */
    private static final Map<String, OfficeKind> PARTS =
            Map.of("word/document.xml", OfficeKind.DOCX, "xl/workbook.xml", OfficeKind.XLSX);

    /** By the name that OpenDocument gives itself. */
    private static final Map<String, OfficeKind> NAMES = Map.of(
            "application/vnd.oasis.opendocument.text", OfficeKind.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", OfficeKind.ODS);

    private Kinds() {}

    /** @throws IOException where it can't be unpacked */
    static OfficeKind of(ZipFile zip) throws IOException {
        var name = named(zip);
        return Optional.ofNullable(NAMES.get(name))
                .or(() -> open(zip))
                .orElseThrow(() -> new Found(OfficeFault.UNKNOWN));
    }

    private static Optional<OfficeKind> open(ZipFile zip) {
        return PARTS.entrySet().stream()
                .filter(part -> zip.getEntry("[Content_Types].xml") != null)
                .filter(part -> zip.getEntry(part.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String named(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII).strip();
        }
    }
}
