package samspil.directory;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Finds entries in the public directory of one municipality. */
public interface Search {

    /**
     * The entries that fit, best first, ties by name and then id, so that pages never repeat or lose one; empty when the
     * cursor is not one of this query's.
     */
    Optional<Results> find(Municipality municipality, Query query);

    /** What the reader may be about to type, best first, at most eight. */
    List<Completion> complete(Municipality municipality, String typed, Language reader);
}
