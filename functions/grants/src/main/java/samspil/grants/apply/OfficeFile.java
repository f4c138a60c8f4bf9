package samspil.grants.apply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import samspil.grants.apply.CheckContent.Content;
import samspil.grants.form.FileType;

/** Documents that are archives: Office Open XML (ISO/IEC 29500) and OpenDocument (ISO/IEC 26300). */
final class OfficeFile {
    private static final int MOST_ENTRIES = 10_000;
    /** Together, unpacked; a document of the largest size that may be sent is far below it. */
    private static final long LARGEST = 512L * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    private static final Map<String, FileType> PARTS =
            Map.of("word/document.xml", FileType.DOCX, "xl/workbook.xml", FileType.XLSX);
    private static final Map<String, FileType> KINDS =
            Map.of(FileType.ODT.mediaType(), FileType.ODT, FileType.ODS.mediaType(), FileType.ODS);

    private OfficeFile() {}

    /** What it is. */
    static Content look(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return new Content.Bad(FileFault.UNREADABLE);
            }
            if (zip.stream().anyMatch(OfficeFile::isMacro)) {
                return new Content.Bad(FileFault.HARMFUL);
            }
            return inside(zip).<Content>map(Content.Bad::new).orElseGet(() -> type(zip));
        } catch (IOException | IllegalArgumentException e) {
            return new Content.Bad(FileFault.UNREADABLE);
        }
    }

    /** Macros of either kind. */
    private static boolean isMacro(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** What is wrong with what is packed in it; empty where nothing is. */
    private static Optional<FileFault> inside(ZipFile zip) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        for (var entry : zip.stream().toList()) {
            var search = new TestVirus();
            try (var in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0 && unpacked <= LARGEST; n = in.read(buffer)) {
                    unpacked += n;
                    search.take(buffer, n);
                }
            }
            if (search.found() || unpacked > LARGEST) {
                return Optional.of(search.found() ? FileFault.HARMFUL : FileFault.UNREADABLE);
            }
        }
        return Optional.empty();
    }

    private static Content type(ZipFile zip) {
        var office = zip.getEntry("[Content_Types].xml") == null
                ? Optional.<FileType>empty()
                : PARTS.entrySet().stream()
                        .filter(part -> zip.getEntry(part.getKey()) != null)
                        .map(Map.Entry::getValue)
                        .findFirst();
        return office.or(() -> kind(zip))
                .<Content>map(Content.Good::new)
                .orElseGet(() -> new Content.Bad(FileFault.TYPE));
    }

    private static Optional<FileType> kind(ZipFile zip) {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var name = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII);
            return Optional.ofNullable(KINDS.get(name.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
