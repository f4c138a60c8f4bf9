package samspil.access.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.platform.access.Role;
import samspil.platform.audit.Recorded;

/** An event of the record as the API shows it. */
record AuditView(
        long number,
        Instant at,
        String person,
        Role role,
        String duty,
        @Nullable String organisation,
        String action,
        String subject,
        @Nullable Long fromVersion,
        @Nullable Long toVersion,
        String hash) {

    static AuditView of(Recorded recorded) {
        var event = recorded.event();
        return new AuditView(
                recorded.number(),
                event.at(),
                event.actor().person(),
                event.actor().role(),
                event.actor().duty(),
                event.actor().organisation(),
                event.action(),
                event.subject(),
                event.fromVersion(),
                event.toVersion(),
                recorded.hash());
    }

    /**
     * A part of the record, the newest first.
     *
     * @param next give it as {@code before} to go on; absent on the last part
     */
    record AuditPart(List<AuditView> events, @Nullable Long next) {

        static AuditPart of(List<Recorded> part, int limit) {
            boolean more = part.size() == limit && part.getLast().number() > 1;
            return new AuditPart(
                    part.stream().map(AuditView::of).toList(),
                    more ? part.getLast().number() : null);
        }
    }

    /**
     * What walking the chain came to.
     *
     * @param broken the first event that is not as it was written
     */
    record VerificationView(
            boolean unbroken,
            @Nullable Long events,
            @Nullable String head,
            @Nullable Long broken) {}
}
