package samspil.policies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.platform.audit.AuditEvent;

/** Where what happens to policies is recorded. Nothing in it is ever changed. */
public interface PolicyRecord extends Policies {

    /** Records it; false where somebody else recorded something in its place, or the document was settled already. */
    boolean append(Change change);

    /**
     * The next event of a policy.
     *
     * @param before the policy as it was seen; absent where it begins with this event
     * @param after the policy with the event
     * @param settled the document that the event publishes, in its new state; absent for every other event
     */
    record Change(
            @Nullable Policy before,
            Policy after,
            AuditEvent audit,
            @Nullable Document settled) {

        /** The event itself. */
        public Recorded next() {
            return after.record().getLast();
        }

        /** Whether the policy was public before. */
        public boolean wasPublic() {
            return Optional.ofNullable(before).filter(Policy::isPublic).isPresent();
        }
    }
}
