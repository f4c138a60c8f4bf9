package samspil.policies;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of documents, from quarantine to public. */
public interface DocumentFiles {

    /**
     * Lets somebody upload one file within a quarter of an hour.
     *
     * @param next where their browser goes when it is there; absent for a script, which stays where it is
     */
    UploadForm allow(Document.Key key, @Nullable URI next);

    /** Whether the file came. */
    boolean came(Document.Key key);

    /** Has the file checked once more, as if it had just come. */
    void checkAgain(Document.Key key);

    /** The text of a file that was found good and is not public yet; empty where it is not kept any more. */
    Optional<DocumentText> text(Document.Key key);

    /** Makes a file public that was found good, with its text. May be asked twice. */
    void publish(Document.Key key);

    /** Forgets what is not public. May be asked twice. */
    void forget(Document.Key key);

    /**
     * A form that a browser or a program sends to the store itself.
     *
     * @param address where to
     * @param fields to send along, before the file, which is named {@code file}
     * @param largest in bytes
     */
    record UploadForm(URI address, Map<String, String> fields, long largest) {}
}
