package samspil.directory.exchange.incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import samspil.kernel.InvalidValue;

/**
 * Unpacks a zip file in memory within bounds, whatever its directory claims: at most {@value #MOST_ENTRIES} entries,
 * {@value #LARGEST} bytes in all and {@value #RATIO} times the file.
 */
final class BoundedZip {
    static final int MOST_ENTRIES = 100;
    static final int LARGEST = 200_000_000;
    static final int RATIO = 100;
    private static final int END_RECORD = 22;
    private static final int PIECE = 1 << 16;

    private final byte[] file;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long unpacked;

    private BoundedZip(byte[] file) {
        this.file = file;
    }

    static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /**
     * Its files by their path.
     *
     * @throws InvalidValue where it is broken, out of bounds or wants to be written outside its folder
     */
    static Map<String, byte[]> unpack(byte[] file, Set<String> endings) {
        var zip = new BoundedZip(file);
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            zip.unpack(in, endings);
            return zip.entries;
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof InvalidValue invalid ? invalid : InvalidValue.of("zip.broken");
        }
    }

    private void unpack(ZipInputStream in, Set<String> endings) throws IOException {
        int count = 0;
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            InvalidValue.unless(++count <= MOST_ENTRIES, "zip.large");
            InvalidValue.unless(isInside(entry.getName()), "zip.path");
            var bytes = read(in);
            if (isWanted(entry, endings)) {
                InvalidValue.unless(entries.put(entry.getName(), bytes) == null, "zip.broken");
            }
        }
        InvalidValue.unless(count == listed(), "zip.broken");
    }

    /** How many entries the directory at its end lists; minus one where it was cut off. */
    private int listed() {
        for (int at = file.length - END_RECORD; at >= 0; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + 10] & 0xFF) | (file[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private byte[] read(ZipInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            unpacked += read;
            InvalidValue.unless(unpacked <= LARGEST && unpacked <= (long) RATIO * file.length, "zip.large");
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }

    private static boolean isWanted(ZipEntry entry, Set<String> endings) {
        return !entry.isDirectory() && endings.stream().anyMatch(entry.getName()::endsWith);
    }

    private static boolean isInside(String name) {
        var steps = List.of(name.split("/", -1));
        return !name.startsWith("/") && !name.contains("\\") && !name.contains(":") && !steps.contains("..");
    }
}
