package samspil.access;

import java.time.InstantSource;
import samspil.platform.access.Duty;
import samspil.platform.audit.AuditEvent;

/** Ends a session. */
public record LogOut(Sessions sessions, InstantSource clock) {

    /** Ends the one of this cookie, if it still stands. */
    public void of(String cookie) {
        var hash = Secrets.hash(cookie);
        sessions.find(hash).ifPresent(session -> sessions.end(hash, event(session, cookie)));
    }

    private AuditEvent event(Session session, String cookie) {
        var actor = AuditEvent.Actor.of(session.person(), Duty.CITIZEN);
        return AuditEvent.of(AuditEvent.EVERYWHERE, clock.instant(), actor, "log-out", SessionEvents.subject(cookie));
    }
}
