package samspil.grants.clock;

import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** Something that is done by nobody, because it is time. */
@FunctionalInterface
public interface Chore {
    /** Who does it, as records have it. */
    Actor CLOCK = new Actor("clock", Role.OPERATOR, "clock", null);

    /** As many at once as a tick has time for; the rest is for the next. */
    int MOST = 50;

    /** What there is to do by now, at most {@value #MOST} of it; where one fails, the others are still to be done. */
    Stream<Runnable> due(MunicipalityId municipality);
}
