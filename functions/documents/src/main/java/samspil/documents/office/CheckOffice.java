package samspil.documents.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says whether a file is a document of an office suite that may be passed on. Memory is bounded whatever the file holds: the
 * table of its parts by {@link ArchiveEnd}, all else because it is read in pieces.
 */
public final class CheckOffice {
    private static final String LIST = "META-INF/manifest.xml";

    private CheckOffice() {}

    /**
     * Checks one file. Only its content counts, not its name.
     *
     * @throws IOException where it can't be read from this machine's disk
     */
    public static OfficeVerdict check(Path file) throws IOException {
        try {
            ArchiveEnd.of(file).check();
            return new OfficeVerdict.Accepted(kind(file));
        } catch (Found found) {
            return new OfficeVerdict.Refused(found.fault());
        }
    }

    /** Reads all of it before it says what it is; an archive whose parts can't be read is broken. */
    private static OfficeKind kind(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var names = new PartNames();
            var room = new Room();
            for (var entry : parts(zip)) {
                names.take(entry);
                if (!entry.isDirectory()) {
                    new Part(entry.getName(), room).read(zip.getInputStream(entry));
                }
            }
            return Kinds.of(zip);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Found(OfficeFault.BROKEN);
        }
    }

    /** The list of parts first: it says whether the others are locked. */
    private static List<? extends ZipEntry> parts(ZipFile zip) {
        return zip.stream()
                .sorted(Comparator.comparing(each -> !each.getName().equals(LIST)))
                .toList();
    }
}
