package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** The documents of applications. */
public interface Attachments {

    /** One of them. */
    Optional<Attachment> find(Attachment.Key key);

    /** All of an application, in the order they were asked for. */
    List<Attachment> of(MunicipalityId municipality, ApplicationId application);

    /** Remembers that one will come. */
    void expect(Attachment attachment);

    /** Forgets one that was not sent. */
    void forget(Attachment.Key key);
}
