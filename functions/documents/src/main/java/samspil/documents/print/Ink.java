package samspil.documents.print;

import java.awt.Color;

/** Colours of text; on white they read with a contrast of more than 6. */
public final class Ink {
    /** What is to be read. */
    public static final Color TEXT = new Color(0x22, 0x22, 0x22);

    /** What stands beside it. */
    public static final Color QUIET = new Color(0x55, 0x5b, 0x60);

    private Ink() {}
}
