package samspil.access.claim;

import java.time.Instant;
import java.time.InstantSource;
import samspil.access.Allowance;
import samspil.access.Assignment;
import samspil.access.Duties;
import samspil.access.Tries;
import samspil.access.claim.Claim.State;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** The person who made a claim types its code, or gives it up. */
public record ProveClaim(Claims claims, Duties duties, Tries tries, InstantSource clock) {

    /** What became of a code. */
    public sealed interface Proved {

        /** It was right: they represent the organisation now. */
        record Granted(Claim claim, Assignment assignment) implements Proved {}

        /**
         * It was wrong.
         *
         * @param left how many tries there still are
         */
        record Wrong(Claim claim, int left) implements Proved {}

        /**
         * The person typed too many codes today, right or wrong.
         *
         * @param until when they may go on
         */
        record TooMany(Instant until) implements Proved {}

        /** There is no code to type: none was sent, it is too old, or was wrong too often. */
        record Over() implements Proved {}
    }

    /** Looks at a code. */
    public Proved of(MunicipalityId municipality, String id, String typed) {
        return claims.find(municipality, id)
                .filter(claim -> claim.isOpen(clock.instant()) && claim.isForACode())
                .map(claim -> typed(claim, typed))
                .orElseGet(Proved.Over::new);
    }

    private Proved typed(Claim claim, String typed) {
        return tries.spend(Allowance.CODE, claim.subject().person())
                .<Proved>map(Proved.TooMany::new)
                .orElseGet(() -> looked(claim, typed));
    }

    private Proved looked(Claim seen, String typed) {
        return claims.spendTry(seen)
                .map(claim -> claim.isRight(TypedCode.typed(typed)) ? granted(claim) : wrong(claim))
                .orElseGet(Proved.Over::new);
    }

    /** Gives one up; false where there is none that is open. */
    public boolean withdraw(MunicipalityId municipality, String id) {
        return claims.find(municipality, id)
                .filter(claim -> claim.state() == State.WAITING)
                .filter(claim -> claims.step(claim.to(State.WITHDRAWN), null, event(claim, "claim.withdrawn", id)))
                .isPresent();
    }

    private Proved granted(Claim claim) {
        var zone = duties.zone(claim.subject().municipality());
        var next = claim.to(State.GRANTED);
        var role = next.role(claim.subject().person(), clock.instant(), zone);
        return claims.step(next, role, event(claim, "assignment.given", role.id()))
                ? new Proved.Granted(next, role)
                : new Proved.Over();
    }

    private Proved wrong(Claim claim) {
        claims.record(event(claim, "claim.code-wrong", claim.subject().id()));
        var code = claim.code();
        return new Proved.Wrong(claim, code == null ? 0 : code.tries() - 1);
    }

    private AuditEvent event(Claim claim, String action, String subject) {
        var actor = Actor.of(claim.subject().person(), Duty.CITIZEN);
        return AuditEvent.of(claim.subject().municipality(), clock.instant(), actor, action, subject);
    }
}
