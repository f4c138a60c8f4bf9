package samspil.access;

import java.time.InstantSource;
import java.util.Optional;
import samspil.access.Assignment.Grant;
import samspil.access.Assignment.Holding;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Gives somebody a role in a municipality. Asking twice gives it once. */
public record GiveRole(Assignments assignments, Duties duties, InstantSource clock) {

    /** What became of it. */
    public sealed interface Given {

        /**
         * It stands.
         *
         * @param isNew false where it stood already
         */
        record Done(Assignment assignment, boolean isNew) implements Given {}

        /** It is not for this one to give. */
        record NotYours() implements Given {}
    }

    /**
     * Gives a role because the municipality wants it so.
     *
     * @param by pseudonym of who gives it
     * @param duty by which they may
     */
    public Given appoint(Holding holding, String by, Duty duty) {
        return mayGive(duty, holding) ? given(holding, Basis.APPOINTED, Actor.of(by, duty)) : new Given.NotYours();
    }

    /** Gives back what was ended by mistake, on the ground it stood on; empty where there is nothing to give back. */
    public Optional<Given> again(MunicipalityId municipality, String id, String by, Duty duty) {
        return assignments
                .find(municipality, id)
                .filter(found -> found.ended() != null && mayGive(duty, found.holding()))
                .map(found -> given(found.holding(), found.grant().basis(), Actor.of(by, duty)));
    }

    /** Gives a role on any ground that was found good. */
    public Given given(Holding holding, Basis basis, Actor by) {
        var now = clock.instant();
        var assignment = new Assignment(id(holding), holding, new Grant(basis, by.person(), now), null);
        var event = AuditEvent.of(holding.municipality(), now, by, "assignment.given", assignment.id());
        boolean isNew = assignments.give(assignment, event);
        return new Given.Done(isNew ? assignment : standing(assignment), isNew);
    }

    private Assignment standing(Assignment assignment) {
        return assignments
                .find(assignment.holding().municipality(), assignment.id())
                .orElseThrow();
    }

    /** The operator appoints the first administrators; those give all other roles in their municipality. */
    private static boolean mayGive(Duty duty, Holding holding) {
        return switch (duty.role()) {
            case OPERATOR -> holding.role() == Role.ADMINISTRATOR;
            case ADMINISTRATOR -> duty.countsIn(holding.municipality());
            default -> false;
        };
    }

    /** The same holding has the same id, so that two who ask at once give it once; after an end it may be given anew. */
    private String id(Holding holding) {
        long ended = assignments.in(holding.municipality()).stream()
                .filter(each -> each.holding().equals(holding) && each.ended() != null)
                .count();
        var until = Optional.ofNullable(holding.until()).map(Object::toString).orElse("");
        var organisation = Optional.ofNullable(holding.organisation()).orElse("");
        var key = String.join(
                "|",
                holding.person(),
                holding.role().key(),
                holding.municipality().value(),
                organisation,
                holding.from().toString(),
                until,
                Long.toString(ended));
        return Secrets.hash(key).substring(0, 24);
    }
}
