package samspil.policies;

import java.nio.file.Path;

/** Where uploads wait for their check. */
public interface Quarantine {

    /**
     * Copies an upload to this machine's disk.
     *
     * @return false where it is not there any more
     */
    boolean fetch(Document.Key key, Path file);

    /** Lays a good document and its text where what publishes it may take it. */
    void release(Document.Key key, DocumentText text);

    /** Leaves word of what was found. */
    void tell(Document.Key key, Finding finding);
}
