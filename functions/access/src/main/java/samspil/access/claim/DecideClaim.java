package samspil.access.claim;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.Duties;
import samspil.access.Secrets;
import samspil.access.claim.Claim.State;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** The municipality looks at a claim: lets it be, refuses it, or prints the letter that carries its code. */
public record DecideClaim(Claims claims, Duties duties, Secrets secrets, InstantSource clock) {

    /** What the municipality can do. */
    public enum Decision {
        APPROVE,
        REFUSE,
        LETTER
    }

    /**
     * What it decides.
     *
     * @param reason of a refusal, in words that the person reads; empty for everything else
     */
    public record Ruling(Decision decision, String reason) {
        /** So many characters a reason has at most. */
        public static final int LONGEST = 1_000;

        private boolean isReasoned() {
            return !reason.isBlank() && reason.length() <= LONGEST;
        }
    }

    /** What became of it. */
    public sealed interface Decided {

        /** The person represents the organisation now. */
        record Granted(Claim claim, Assignment assignment) implements Decided {}

        /** The person does not. */
        record Refused(Claim claim) implements Decided {}

        /** It may not be refused without a reason, or with one so long. */
        record Unreasoned(Claim claim) implements Decided {}

        /** The letter, whose code is seen this once. */
        record Printed(Claim claim, TypedCode code) implements Decided {}

        /** It waits no more: settled, withdrawn or too old. */
        record Settled() implements Decided {}

        /** Nobody decides on their own claim. */
        record Own() implements Decided {}
    }

    /** Those that wait for the municipality, the oldest first. */
    public List<Claim> waiting(MunicipalityId municipality) {
        return claims.in(municipality).stream()
                .filter(claim -> claim.isOpen(clock.instant()) && claim.isForTheDesk())
                .sorted(Comparator.comparing((Claim claim) -> claim.period().from()))
                .toList();
    }

    /** One that is open, with the municipality or with the person. */
    public Optional<Claim> open(MunicipalityId municipality, String id) {
        return claims.find(municipality, id).filter(claim -> claim.isOpen(clock.instant()));
    }

    /** Decides. */
    public Decided of(MunicipalityId municipality, String id, Ruling ruling, Actor by) {
        return open(municipality, id)
                .filter(claim -> isPossible(claim, ruling.decision()))
                .map(claim ->
                        claim.subject().person().equals(by.person()) ? new Decided.Own() : decided(claim, ruling, by))
                .orElseGet(Decided.Settled::new);
    }

    /** A letter may be printed anew while its claim is open; a claim by letter may be decided without one, too. */
    private static boolean isPossible(Claim claim, Decision decision) {
        return switch (claim.rung()) {
            case LETTER -> true;
            case CLERK -> decision != Decision.LETTER;
            default -> false;
        };
    }

    private Decided decided(Claim claim, Ruling ruling, Actor by) {
        return switch (ruling.decision()) {
            case APPROVE -> approved(claim, by);
            case REFUSE -> ruling.isReasoned() ? refused(claim, ruling, by) : new Decided.Unreasoned(claim);
            case LETTER -> {
                var code = TypedCode.of(secrets);
                var next = claim.printed(code, clock.instant());
                yield step(next, null, event(claim, by, "claim.letter-printed"), new Decided.Printed(next, code));
            }
        };
    }

    private Decided refused(Claim claim, Ruling ruling, Actor by) {
        var next = claim.refused(ruling.reason());
        return step(next, null, event(claim, by, "claim.refused"), new Decided.Refused(next));
    }

    /** What the municipality approves rests on its own decision, whichever rung was asked for. */
    private Decided approved(Claim claim, Actor by) {
        var zone = duties.zone(claim.subject().municipality());
        var next = claim.by(Rung.CLERK).to(State.GRANTED);
        var role = next.role(by.person(), clock.instant(), zone);
        var event = AuditEvent.of(claim.subject().municipality(), clock.instant(), by, "assignment.given", role.id());
        return step(next, role, event, new Decided.Granted(next, role));
    }

    private Decided step(Claim next, @Nullable Assignment given, AuditEvent event, Decided done) {
        return claims.step(next, given, event) ? done : new Decided.Settled();
    }

    private AuditEvent event(Claim claim, Actor by, String action) {
        var subject = claim.subject();
        return AuditEvent.of(subject.municipality(), clock.instant(), by, action, subject.id());
    }
}
