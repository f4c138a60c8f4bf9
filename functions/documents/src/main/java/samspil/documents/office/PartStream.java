package samspil.documents.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import samspil.documents.check.TestVirus;

/**
 * A part as it is unpacked, with an eye on how much it is, on the test string of virus checks, and on how far one tag is from
 * the next: a parser keeps what stands between them in memory.
 */
final class PartStream extends FilterInputStream {
    private static final int LONGEST_TOKEN = 1 << 20;

    private final Room room;
    private final boolean xml;
    private final TestVirus virus = new TestVirus();
    private int sinceTag;

    PartStream(InputStream in, Room room, boolean xml) {
        super(in);
        this.room = room;
        this.xml = xml;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int at = offset; at < offset + count; at++) {
            sinceTag = bytes[at] == '<' ? 0 : sinceTag + 1;
            Found.when(xml && sinceTag > LONGEST_TOKEN, OfficeFault.TOO_LARGE);
        }
        if (count > 0) {
            room.use(count);
            virus.take(bytes, offset, count);
            Found.when(virus.found(), OfficeFault.TEST_VIRUS);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
