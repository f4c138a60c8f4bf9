package samspil.access;

import java.time.Instant;
import java.util.Optional;
import samspil.platform.audit.AuditEvent;

/** The sessions, each under the hash of its cookie. */
public interface Sessions {

    /** One that was not ended; whether it still holds is for the caller to see. */
    Optional<Session> find(String hash);

    /** Begins one, and keeps what the provider said. */
    void start(String hash, Session session, Profile profile, AuditEvent event);

    /** Lets another take the place of one; false where that one was ended meanwhile. */
    boolean rotate(String hash, String next, Session session, AuditEvent event);

    /** Writes down that one was used, unless somebody else just did or it was ended. */
    void touch(String hash, Session session, Instant now);

    /** Ends one; false where it was ended already. */
    boolean end(String hash, AuditEvent event);
}
