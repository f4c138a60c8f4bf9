package samspil.policies;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyRecord.Change;

/** Begins a policy. Nobody but the desk sees it before its first version. */
public record StartPolicy(PolicyRecord policies, InstantSource clock) {

    /** Empty where the municipality has a policy of that id. */
    public Optional<Policy> start(MunicipalityId municipality, PolicyId id, Description description, Actor by) {
        var now = clock.instant();
        var begun = new Policy(municipality, id, List.of(new Recorded(1, now, new Described(description))));
        var audit = AuditEvent.of(municipality, now, by, "policy.started", id.value())
                .from(null, 1L);
        return policies.append(new Change(null, begun, audit, null)) ? Optional.of(begun) : Optional.empty();
    }
}
