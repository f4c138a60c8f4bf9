package samspil.access.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.store.Mailer.Mail;

/** All claims, each as it stands after its last step. */
public interface Claims {

    /** One by its id. */
    Optional<Claim> find(MunicipalityId municipality, String id);

    /** Those of a municipality. */
    List<Claim> in(MunicipalityId municipality);

    /** Those of a person, wherever; one that was made or decided a moment ago may look as it did before. */
    List<Claim> of(String person);

    /**
     * Makes one, with the letter that goes out for it; false where there is another, and nothing is written.
     *
     * @param mail empty where nobody is written to
     */
    boolean make(Claim made, Optional<Mail> mail, AuditEvent event);

    /**
     * Takes a step, with the task it makes or settles, the role it gives and the record of it in one; false where
     * somebody else took one first, and nothing is written.
     *
     * @param given absent where it gives none
     */
    boolean step(Claim next, @Nullable Assignment given, AuditEvent event);

    /** Records what changes no claim. */
    void record(AuditEvent event);

    /** Uses up one try before the code is looked at, so that no two share one; empty where none is left. */
    Optional<Claim> spendTry(Claim claim);
}
