package samspil.grants.interest;

import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** Those who assess a municipality's cases. */
@FunctionalInterface
public interface Assessors {

    /** The members of its council, and who is about to do something. */
    List<Assessor> of(MunicipalityId municipality, Actor by);
}
