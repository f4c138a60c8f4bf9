package samspil.policies;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** Documents on their way. */
public interface Documents {

    /** As it stands this moment. */
    Optional<Document> find(Document.Key key);

    /** Those of a policy, the newest first. */
    List<Document> of(MunicipalityId municipality, PolicyId policy);

    /** Those of a municipality that still have to be uploaded or checked. */
    List<Document> open(MunicipalityId municipality);

    /** Remembers that one will come. */
    void expect(Document document, AuditEvent audit);

    /** Settles one that does not become public; false where it was settled already. */
    boolean settle(Document document, AuditEvent audit);
}
