package samspil.documents.office;

/** How much may still be unpacked, over all parts. */
final class Room {
    /** A document of the largest size that may be sent is far below it. */
    private static final long BYTES = 512L << 20;

    private long left = BYTES;

    /** Uses some. */
    void use(int bytes) {
        left -= bytes;
        Found.when(left < 0, OfficeFault.TOO_LARGE);
    }
}
