package samspil.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/**
 * Something that was done. It holds pseudonyms and ids alone, so that it may be kept for ever.
 *
 * @param municipality whose record it belongs to; {@link #EVERYWHERE} for what belongs to none
 * @param action what was done, in lower case with dots: {@code assignment.given}
 * @param subject id of what it was done to; never a name or an address
 * @param fromVersion the version that was seen; absent for what has no versions
 * @param toVersion the version it became
 */
public record AuditEvent(
        MunicipalityId municipality,
        Instant at,
        Actor actor,
        String action,
        String subject,
        @Nullable Long fromVersion,
        @Nullable Long toVersion) {
    /** The record of what happens in no municipality, such as a log-in; no municipality has this code. */
    public static final MunicipalityId EVERYWHERE = new MunicipalityId("000");

    /** An event about something without versions. */
    public static AuditEvent of(MunicipalityId municipality, Instant at, Actor actor, String action, String subject) {
        return new AuditEvent(municipality, at, actor, action, subject, null, null);
    }

    /** The same with the versions it led from and to. */
    public AuditEvent from(@Nullable Long seen, @Nullable Long became) {
        return new AuditEvent(municipality, at, actor, action, subject, seen, became);
    }

    /**
     * Who did it, and by what right.
     *
     * @param person a pseudonym ({@link Identity#person})
     * @param duty id of the assignment it was done by
     * @param organisation for whom it was done; absent where it was for the municipality or for oneself
     */
    public record Actor(
            String person, Role role, String duty, @Nullable String organisation) {

        /** Somebody acting by a duty. */
        public static Actor of(Identity identity, Duty duty) {
            return of(identity.person(), duty);
        }

        /** Somebody acting by a duty. */
        public static Actor of(String person, Duty duty) {
            return new Actor(person, duty.role(), duty.id(), duty.organisation());
        }
    }
}
