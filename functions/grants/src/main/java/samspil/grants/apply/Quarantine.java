package samspil.grants.apply;

import java.nio.file.Path;
import samspil.grants.apply.Attachment.Finding;

/** Where uploads wait for their check. */
public interface Quarantine {

    /** Whether it was checked already; what comes then under the same name is not looked at. */
    boolean isChecked(Attachment.Key key);

    /**
     * Copies an upload to this machine's disk.
     *
     * @return false where it is not there any more
     */
    boolean fetch(Attachment.Key key, Path file);

    /** Lays a clean one where it may be used. */
    void release(Attachment.Key key);

    /** Leaves word of what was found. */
    void tell(Attachment.Key key, Finding finding);

    /** Forgets the upload. */
    void forget(Attachment.Key key);
}
