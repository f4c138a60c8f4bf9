package samspil.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.platform.access.Duty;
import samspil.platform.audit.AuditEvent;

/** Somebody says what they act as. The session gets another cookie with it, so that an older one opens nothing. */
public record ActAs(Sessions sessions, Duties duties, ActingFor actingFor, Secrets secrets, InstantSource clock) {

    /**
     * A choice that was made.
     *
     * @param cookie of the session from now on
     */
    public record Chosen(String cookie, Duty duty) {}

    /** What a person can choose from; being a citizen stands last. */
    public List<Duty> choices(String person) {
        return Stream.concat(duties.of(person).stream(), Stream.of(Duty.CITIZEN))
                .toList();
    }

    /** Makes the choice; empty for what the person does not hold, and where the session has ended. */
    public Optional<Chosen> choose(String cookie, String duty) {
        return sessions.find(Secrets.hash(cookie))
                .filter(session -> session.isAlive(clock.instant()))
                .flatMap(session -> chosen(session, duty).flatMap(found -> rotated(cookie, session, found)));
    }

    private Optional<Duty> chosen(Session session, String duty) {
        return choices(session.person()).stream()
                .filter(each -> each.id().equals(duty))
                .filter(each -> duties.stands(session.person(), each))
                .findFirst();
    }

    private Optional<Chosen> rotated(String cookie, Session session, Duty duty) {
        var next = secrets.next();
        var now = clock.instant();
        var where = Optional.ofNullable(duty.municipality()).orElse(AuditEvent.EVERYWHERE);
        var event = AuditEvent.of(
                where, now, AuditEvent.Actor.of(session.person(), duty), "duty.chosen", SessionEvents.subject(next));
        var acting = session.actingAs(duty, actingFor.of(duty).orElse(null), secrets.next(), now);
        return sessions.rotate(Secrets.hash(cookie), Secrets.hash(next), acting, event)
                ? Optional.of(new Chosen(next, duty))
                : Optional.empty();
    }
}
