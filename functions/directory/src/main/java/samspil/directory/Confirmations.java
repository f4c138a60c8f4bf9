package samspil.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** Where links that confirm entries are kept, and which entries should be asked about. */
public interface Confirmations {

    /** Entries on which somebody should be asked by this day at the latest, the longest due first. */
    List<Due> due(MunicipalityId home, LocalDate until);

    /**
     * Keeps a new link that is yet to be sent, and when to ask next, together.
     *
     * @param next absent where nobody is asked again
     * @return false when the entry changed or was asked about in the meantime, and nothing is kept
     */
    boolean prepare(ConfirmationLink link, Due due, @Nullable LocalDate next);

    /** Keeps a new link that is yet to be sent; when to ask next stays as it is. */
    void prepare(ConfirmationLink link);

    /** Links that were kept and perhaps never sent. */
    List<ConfirmationLink> unsent(MunicipalityId home);

    /** Notes that a link is on its way, or that there is nobody to send it to any more. */
    void sent(ConfirmationLink link);

    /** A link, used or expired ones too. */
    Optional<ConfirmationLink> find(MunicipalityId home, LinkId id);

    /** The entry as it stands. */
    Optional<Entries.Version> entry(Subject subject);

    /** An entry on which somebody should be asked. */
    record Due(Entries.Version version, LocalDate on) {}
}
