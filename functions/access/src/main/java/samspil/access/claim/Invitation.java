package samspil.access.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import samspil.kernel.MunicipalityId;

/**
 * A representative asks somebody to act for the organisation too. The link that was mailed opens it once.
 *
 * @param id hash of what stands in the link
 * @param until last day of the role it leads to
 * @param duty id of the assignment by which it was sent; when that has ended, the invitation counts no more
 */
public record Invitation(String id, Host host, String email, LocalDate until, String duty, Instant at, State state) {
    /** How long the link can be used. */
    public static final Duration LIFETIME = Duration.ofDays(14);

    /**
     * For whom one is asked to act, and by whom.
     *
     * @param organisation the directory's id
     * @param person pseudonym of the representative
     */
    public record Host(MunicipalityId municipality, String organisation, String name, String person) {}

    /** How far it has come. */
    public enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }

    /** Whether its link can be used. */
    public boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt());
    }

    /** When its link can be used no more. */
    public Instant expiresAt() {
        return at.plus(LIFETIME);
    }

    /** The same, settled. */
    Invitation to(State next) {
        return new Invitation(id, host, email, until, duty, at, next);
    }
}
