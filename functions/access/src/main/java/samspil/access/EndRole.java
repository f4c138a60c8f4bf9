package samspil.access;

import java.time.InstantSource;
import java.util.Objects;
import samspil.access.Assignment.Ending;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Ends somebody's role before its time. It counts from this moment on: every later request finds it ended. */
public record EndRole(Assignments assignments, InstantSource clock) {

    /** What became of it. */
    public sealed interface Ended {

        /** It is over. */
        record Done(Assignment assignment) implements Ended {}

        /** It was over before. */
        record Settled() implements Ended {}

        /** There is none. */
        record NotThere() implements Ended {}

        /** It is not for this one to end. */
        record NotYours() implements Ended {}
    }

    /**
     * Ends one.
     *
     * @param by pseudonym of who ends it
     * @param duty by which they may
     */
    public Ended of(MunicipalityId municipality, String id, String by, Duty duty) {
        return assignments
                .find(municipality, id)
                .map(found -> mayEnd(duty, found) ? ended(found, Actor.of(by, duty)) : new Ended.NotYours())
                .orElseGet(Ended.NotThere::new);
    }

    private Ended ended(Assignment found, Actor by) {
        var now = clock.instant();
        var ended = found.ended(new Ending(by.person(), now));
        var event = AuditEvent.of(found.holding().municipality(), now, by, "assignment.ended", found.id());
        return found.ended() == null && assignments.end(ended, event) ? new Ended.Done(ended) : new Ended.Settled();
    }

    private boolean mayEnd(Duty duty, Assignment assignment) {
        return switch (duty.role()) {
            case OPERATOR -> assignment.holding().role() == Role.ADMINISTRATOR;
            case REPRESENTATIVE ->
                isOwn(duty, assignment) || isDelegateOf(duty, assignment) && isInOwnRight(duty, assignment);
            case ADMINISTRATOR -> duty.countsIn(assignment.holding().municipality());
            default -> false;
        };
    }

    private static boolean isOwn(Duty duty, Assignment assignment) {
        return duty.id().equals(assignment.id());
    }

    /** A delegate ends nobody's role but their own. */
    private boolean isInOwnRight(Duty duty, Assignment assignment) {
        return assignments
                .find(assignment.holding().municipality(), duty.id())
                .filter(acting -> acting.grant().basis() != Basis.DELEGATED)
                .isPresent();
    }

    private static boolean isDelegateOf(Duty duty, Assignment assignment) {
        var holding = assignment.holding();
        return assignment.grant().basis() == Basis.DELEGATED
                && duty.countsIn(holding.municipality())
                && Objects.equals(duty.organisation(), holding.organisation());
    }
}
