package samspil.grants.apply;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** The bytes of documents, from quarantine to clean. */
public interface AttachmentFiles {

    /**
     * Lets somebody upload one file within a quarter of an hour.
     *
     * @param next where their browser goes when it is there; absent for a script, which stays where it is
     */
    UploadForm allow(Attachment.Key key, @Nullable URI next);

    /** How far it has come. */
    Attachment.State state(Attachment.Key key);

    /** An address that gives the bytes of a clean one for some minutes, as a file of this name. */
    URI address(Attachment.Key key, String fileName);

    /** Sends a copy of a clean one to be checked as another. */
    void copy(Attachment.Key clean, Attachment.Key other);

    /** Forgets what there is of it. May be asked twice. */
    void forget(Attachment.Key key);

    /** Forgets all documents of an application, and all letters to it. May be asked twice. */
    void forgetAll(MunicipalityId municipality, ApplicationId application);

    /**
     * A form that a browser or a program sends to the store itself.
     *
     * @param address where to
     * @param fields to send along, before the file, which is named {@code file}
     * @param largest in bytes
     */
    record UploadForm(URI address, Map<String, String> fields, long largest) {}
}
