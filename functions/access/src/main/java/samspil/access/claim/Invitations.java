package samspil.access.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.store.Mailer.Mail;

/** All invitations. */
public interface Invitations {

    /** One by its id. */
    Optional<Invitation> find(MunicipalityId municipality, String id);

    /** Those of an organisation. */
    List<Invitation> of(MunicipalityId municipality, String organisation);

    /** Those that were sent to an address, wherever; one that was sent a moment ago may be missing. */
    List<Invitation> to(String email);

    /** Keeps a new one, with the letter that goes out for it and the record of it in one. */
    void send(Invitation invitation, Mail mail, AuditEvent event);

    /**
     * Settles one, with the role it gives and the record of it in one; false where it was settled already, and nothing
     * is written.
     *
     * @param given absent where it gives none
     */
    boolean settle(Invitation settled, @Nullable Assignment given, AuditEvent event);
}
