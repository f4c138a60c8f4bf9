package samspil.demo.document;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a municipality's print.
 *
 * @param dark for the cover and for headings; white on it, and it on white, reads with a contrast of more than 7
 * @param light a breath of it, for ornaments on the dark
 */
record Colours(Color dark, Color light) {
    private static final List<Colours> ALL = List.of(
            new Colours(new Color(0x0b, 0x4f, 0x4a), new Color(0x2e, 0x7d, 0x73)),
            new Colours(new Color(0x1d, 0x3f, 0x72), new Color(0x3f, 0x6c, 0xa8)),
            new Colours(new Color(0x6b, 0x1f, 0x3a), new Color(0x9c, 0x45, 0x63)),
            new Colours(new Color(0x4a, 0x3b, 0x0e), new Color(0x85, 0x6d, 0x27)),
            new Colours(new Color(0x3a, 0x2d, 0x6b), new Color(0x66, 0x57, 0xa3)));

    static Colours of(String municipality) {
        return ALL.get(Math.floorMod(municipality.hashCode(), ALL.size()));
    }
}
