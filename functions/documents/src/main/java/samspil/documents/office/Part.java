package samspil.documents.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/**
 * A part of an archive. All of it is read, whatever it is.
 *
 * @param room that its bytes take
 */
record Part(String name, Room room) {
    private static final int PIECE = 1 << 16;

    /**
     * Reads it, and closes it.
     *
     * @throws IOException where it can't be unpacked
     */
    void read(InputStream packed) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels");
        try (var in = new BufferedInputStream(new PartStream(packed, room, xml), PIECE)) {
            if (xml) {
                new XmlPart(lower).read(new Unclosed(in));
            } else if (isArchive(in)) {
                parts(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isArchive(BufferedInputStream in) throws IOException {
        in.mark(4);
        var head = in.readNBytes(4);
        in.reset();
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /** The table behind a chart: its parts are looked at as ours are, and hold no further archive. */
    private void parts(InputStream in) throws IOException {
        Found.when(!name.toLowerCase(Locale.ROOT).contains("embeddings/"), OfficeFault.EMBEDDED);
        var inner = new ZipInputStream(in);
        for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            var lower = entry.getName().toLowerCase(Locale.ROOT);
            PartNames.check(lower);
            Found.when(lower.contains("embeddings/"), OfficeFault.EMBEDDED);
            new Part(entry.getName(), room).read(new Unclosed(inner));
        }
    }
}
