package samspil.documents.check;

import java.time.Duration;

/**
 * What a document may cost. With the usual bounds a check fits a heap of 256 MiB.
 *
 * @param bytes the largest file, in bytes
 * @param pages the most pages
 * @param characters how much text is kept, in UTF-16 units over all pages
 * @param time how long reading may take; the check answers at the latest {@link Guard#GRACE} later
 */
public record Bounds(long bytes, int pages, int characters, Duration time) {

    /** 50 MiB, 500 pages, two million characters, twenty seconds. */
    public static Bounds usual() {
        return new Bounds(50L << 20, 500, 2_000_000, Duration.ofSeconds(20));
    }
}
