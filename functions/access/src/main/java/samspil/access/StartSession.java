package samspil.access;

import java.time.InstantSource;
import java.util.Optional;
import samspil.platform.access.Duty;
import samspil.platform.audit.AuditEvent;

/** Begins the session of somebody who has proved who they are. */
public record StartSession(
        Sessions sessions, Duties duties, ActingFor actingFor, Secrets secrets, InstantSource clock) {

    /**
     * A session that began.
     *
     * @param cookie that opens it
     * @param choice whether there are several duties to choose from
     */
    public record Started(String cookie, boolean choice) {}

    /** Begins it. The only duty is chosen at once; where there are several, they are asked. */
    public Started of(Profile profile) {
        var held = duties.of(profile.person());
        var duty = held.size() == 1 ? held.getFirst() : null;
        var cookie = secrets.next();
        var now = clock.instant();
        var organisation = Optional.ofNullable(duty).flatMap(actingFor::of).orElse(null);
        var session = new Session(profile.person(), profile.name(), duty, organisation, secrets.next(), now, now);
        sessions.start(Secrets.hash(cookie), session, profile, event(profile, cookie));
        return new Started(cookie, held.size() > 1);
    }

    private AuditEvent event(Profile profile, String cookie) {
        var actor = AuditEvent.Actor.of(profile.person(), Duty.CITIZEN);
        return AuditEvent.of(AuditEvent.EVERYWHERE, clock.instant(), actor, "log-in", SessionEvents.subject(cookie));
    }
}
