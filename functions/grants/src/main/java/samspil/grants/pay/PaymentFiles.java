package samspil.grants.pay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** Where payment files are kept. An instalment is in one of them at most, unless the bank rejected it there. */
public interface PaymentFiles {

    /** All of a municipality, the newest first. */
    List<PaymentFile> in(MunicipalityId municipality);

    /** One of them. */
    Optional<PaymentFile> find(MunicipalityId municipality, String id);

    /** The instalments that are in a file and not rejected. */
    Set<Claim> claims(MunicipalityId municipality);

    /** Whether an instalment is in a file and not rejected. */
    boolean isClaimed(MunicipalityId municipality, Claim claim);

    /**
     * Keeps a new file; false where one of its instalments is in another by now, or is not what it was.
     *
     * @param seen what its payments were made of
     */
    boolean make(PaymentFile file, List<ApplicationFile> seen, AuditEvent audit);

    /** Keeps what the bank said; false where somebody else did so in the meantime. */
    boolean answer(PaymentFile next, AuditEvent audit);

    /** An instalment of an award. */
    record Claim(ApplicationId application, int instalment) {}
}
