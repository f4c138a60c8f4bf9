package samspil.documents.check;

import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Says whether a file is a PDF that may be shown to everybody; reads it, renders nothing, runs nothing. */
public final class CheckDocument {
    private final Bounds bounds;
    private final InstantSource clock;
    private final Scratch scratch;

    /**
     * Clears the scratch folder, in which a process that was killed may have left files.
     *
     * @param scratch a folder for this alone: what lies in it is removed; made where it does not exist
     */
    public CheckDocument(Bounds bounds, InstantSource clock, Path scratch) {
        this.bounds = bounds;
        this.clock = clock;
        this.scratch = new Scratch(scratch);
        this.scratch.clear();
        FontMappers.set(new BundledFont());
    }

    /**
     * Checks one file. Only its content counts, not its name. Not to be called by several threads at once: the bounds
     * on memory are those of one document.
     *
     * @return within {@link Bounds#time()} and {@link Guard#GRACE}, whatever the file holds
     * @throws java.io.UncheckedIOException when the disk fails
     */
    public Verdict check(Path file) {
        var room = scratch.room();
        try {
            return new Guard(bounds.time()).run(() -> new Reading(bounds, clock, room).read(file));
        } finally {
            scratch.clear();
        }
    }
}
