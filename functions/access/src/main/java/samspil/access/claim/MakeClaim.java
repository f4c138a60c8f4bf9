package samspil.access.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Secrets;
import samspil.access.claim.Claim.Code;
import samspil.access.claim.Claim.Period;
import samspil.access.claim.Claim.State;
import samspil.access.claim.Claim.Subject;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.store.Mailer.Mail;

/** Somebody says to represent an organisation, and takes a rung that needs a code or the municipality. */
public record MakeClaim(Organisations organisations, WaysToClaim ways, Claims claims, Sending sending) {
    /** After a code was mailed, the same person gets no other for the same organisation so soon. */
    private static final Duration PAUSE = Duration.ofDays(1);

    /** What codes are made of and letters are written with. */
    public record Sending(AccessMails mails, Secrets secrets, InstantSource clock) {}

    /** What became of it. */
    public sealed interface Made {

        /** It stands, and what comes next is said on its page. */
        record Open(Claim claim) implements Made {}

        /** There is an open one, or this way is not there, or not so soon again. */
        record NotNow(Organisation organisation) implements Made {}

        /** There is no such organisation. */
        record NotThere() implements Made {}
    }

    /** The one somebody has made; open or not. */
    public Optional<Claim> standing(MunicipalityId municipality, String organisation, String person) {
        return claims.find(municipality, new Subject(municipality, organisation, "", person).id());
    }

    /** Makes one. */
    public Made of(Municipality municipality, String organisation, String person, Rung rung) {
        return organisations
                .find(municipality.id(), organisation)
                .map(found -> made(municipality, found, person, rung))
                .orElseGet(Made.NotThere::new);
    }

    private Made made(Municipality municipality, Organisation organisation, String person, Rung rung) {
        var now = sending.clock().instant();
        var before = standing(municipality.id(), organisation.id(), person);
        var subject = new Subject(municipality.id(), organisation.id(), organisation.name(), person);
        boolean possible = rung != Rung.REGISTER_ROLE
                && ways.of(organisation, person).contains(rung)
                && before.filter(old -> isInTheWay(old, rung, now)).isEmpty();
        var code = rung.isMailed() ? TypedCode.of(sending.secrets()) : null;
        var claim = claim(subject, rung, code, before.map(Claim::version).orElse(0L) + 1);
        var mail = ways.address(rung, organisation, person).flatMap(to -> mail(municipality, claim, code, to));
        return possible && claims.make(claim, mail, event(claim, now))
                ? new Made.Open(claim)
                : new Made.NotNow(organisation);
    }

    private static boolean isInTheWay(Claim old, Rung rung, Instant now) {
        return old.isOpen(now)
                || rung.isMailed() && now.isBefore(old.period().from().plus(PAUSE));
    }

    private Claim claim(Subject subject, Rung rung, @Nullable TypedCode code, long version) {
        var now = sending.clock().instant();
        var until = now.plus(code == null ? Claim.WAITS : Claim.CODE_COUNTS);
        var kept = code == null ? null : new Code(code.hash(subject.id()), Code.TRIES);
        return new Claim(subject, rung, new Period(now, until), State.WAITING, kept, version, null);
    }

    private Optional<Mail> mail(Municipality municipality, Claim claim, @Nullable TypedCode code, String to) {
        return Optional.ofNullable(code).map(secret -> sending.mails().code(municipality, claim, secret, to));
    }

    private static AuditEvent event(Claim claim, Instant now) {
        var subject = claim.subject();
        var actor = Actor.of(subject.person(), Duty.CITIZEN);
        return AuditEvent.of(subject.municipality(), now, actor, "claim.made", subject.id());
    }
}
