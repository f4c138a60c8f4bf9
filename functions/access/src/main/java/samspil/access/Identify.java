package samspil.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;

/** Says who asks, by the cookie of a session or by a bearer token. */
public record Identify(IdentityProvider provider, Sessions sessions, Duties duties, InstantSource clock) {

    /** Whose session it is, with the chosen duty if it is still held; empty where none stands. */
    public Optional<Identity> session(String cookie) {
        var hash = Secrets.hash(cookie);
        var now = clock.instant();
        var found = sessions.find(hash).filter(session -> session.isAlive(now));
        found.filter(session -> session.isDueForTouch(now)).ifPresent(session -> sessions.touch(hash, session, now));
        return found.map(this::identity);
    }

    /** Whose token it is, with all duties that are held; empty for one that does not hold. */
    public Optional<Identity> bearer(String token) {
        return provider.bearer(token).map(person -> new Identity(person, "", withCitizen(duties.of(person)), ""));
    }

    private Identity identity(Session session) {
        var duty = Optional.ofNullable(session.duty()).filter(each -> duties.stands(session.person(), each));
        return new Identity(
                session.person(),
                session.name(),
                withCitizen(duty.stream().toList()),
                session.formToken(),
                duty.isPresent() ? session.actingFor() : null);
    }

    private static List<Duty> withCitizen(List<Duty> held) {
        return Stream.concat(held.stream(), Stream.of(Duty.CITIZEN)).distinct().toList();
    }
}
