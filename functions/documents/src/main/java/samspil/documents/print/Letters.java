package samspil.documents.print;

import java.awt.Color;

/**
 * How a line is printed.
 *
 * @param size in points
 * @param weight how much wider than drawn the strokes are, in points; the typeface has no bold cut
 */
public record Letters(float size, Color color, float weight) {
    private static final float LARGE = 24;

    /** As the typeface draws them. */
    public static Letters plain(float size, Color color) {
        return new Letters(size, color, 0);
    }

    /** With wider strokes. */
    public static Letters bold(float size, Color color) {
        return new Letters(size, color, size / 36);
    }

    /** From one line to the next, in points; large letters need less air. */
    public float leading() {
        return size * (size > LARGE ? 1.2f : 1.45f);
    }
}
