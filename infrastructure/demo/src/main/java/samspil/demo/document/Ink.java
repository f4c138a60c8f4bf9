package samspil.demo.document;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a municipality's print.
 *
 * @param dark for the cover and for headings; white on it, and it on white, reads with a contrast of more than 7
 * @param light a breath of it, for ornaments on the dark
 */
record Ink(Color dark, Color light) {
    static final Color TEXT = new Color(0x22, 0x22, 0x22);
    static final Color QUIET = new Color(0x55, 0x5b, 0x60);

    private static final List<Ink> ALL = List.of(
            new Ink(new Color(0x0b, 0x4f, 0x4a), new Color(0x2e, 0x7d, 0x73)),
            new Ink(new Color(0x1d, 0x3f, 0x72), new Color(0x3f, 0x6c, 0xa8)),
            new Ink(new Color(0x6b, 0x1f, 0x3a), new Color(0x9c, 0x45, 0x63)),
            new Ink(new Color(0x4a, 0x3b, 0x0e), new Color(0x85, 0x6d, 0x27)),
            new Ink(new Color(0x3a, 0x2d, 0x6b), new Color(0x66, 0x57, 0xa3)));

    static Ink of(String municipality) {
        return ALL.get(Math.floorMod(municipality.hashCode(), ALL.size()));
    }
}
