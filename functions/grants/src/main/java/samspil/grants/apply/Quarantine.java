package samspil.grants.apply;

import java.nio.file.Path;
import java.util.List;
import samspil.grants.apply.Attachment.Finding;
import samspil.kernel.MunicipalityId;

/** Where uploads wait for their check. */
public interface Quarantine {

    /** Some of a municipality's uploads that are there. */
    List<Attachment.Key> waiting(MunicipalityId municipality, int most);

    /** Has an upload checked once more, as if it had just come, and counts that. */
    void checkAgain(Attachment.Key key);

    /** How often it was checked once more. */
    int tries(Attachment.Key key);

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
