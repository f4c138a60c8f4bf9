package samspil.policies;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.PolicyRecord.Change;

/** Records what happened to a policy. Two who record at once are both heard, the second by the rules as they then are. */
public record RecordEvent(PolicyRecord policies, InstantSource clock) {
    private static final int TRIES = 20;

    /** What became of it. */
    public sealed interface Outcome {

        /** It stands. */
        record Done(Policy policy) implements Outcome {}

        /** There is no such policy. */
        record NotThere() implements Outcome {}

        /** The policy has moved on since it was seen, or the document was settled already. */
        record Stale() implements Outcome {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Outcome {}
    }

    /**
     * An event to record.
     *
     * @param settled the document that it publishes, in its new state; absent for every other event
     */
    public record Deed(
            PolicyEvent event, Actor by, @Nullable Document settled) {

        /** One without a document. */
        public static Deed of(PolicyEvent event, Actor by) {
            return new Deed(event, by, null);
        }
    }

    /** Records it whatever else was recorded meanwhile, as long as the rules let it. */
    public Outcome record(Municipality municipality, PolicyId id, Deed deed) {
        for (int attempt = 1; ; attempt++) {
            var seen = policies.find(municipality.id(), id);
            if (seen.isEmpty()) {
                return new Outcome.NotThere();
            }
            var outcome = record(municipality, seen.get(), deed);
            if (!(outcome instanceof Outcome.Stale) || attempt == TRIES) {
                return outcome;
            }
        }
    }

    /**
     * Records it on the policy that somebody saw, and on no other.
     *
     * @param number of the last event that was seen
     */
    public Outcome recordOn(Municipality municipality, PolicyId id, long number, Deed deed) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return policies.find(municipality.id(), id)
                .map(seen -> seen.number() == number ? record(municipality, seen, deed) : new Outcome.Stale())
                .orElseGet(gone);
    }

    /** What is wrong with recording it now; empty where nothing is. */
    public Optional<Violation> against(Municipality municipality, Policy policy, PolicyEvent event) {
        return rules(municipality, policy).against(event);
    }

    /** The rules of this day. */
    PolicyRules rules(Municipality municipality, Policy policy) {
        return new PolicyRules(
                policy,
                LocalDate.ofInstant(clock.instant(), municipality.country().zone()));
    }

    private Outcome record(Municipality municipality, Policy seen, Deed deed) {
        var wrong = against(municipality, seen, deed.event());
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get());
        }
        var next = seen.with(new Recorded(seen.number() + 1, clock.instant(), deed.event()));
        var audit = AuditEvent.of(
                        municipality.id(),
                        clock.instant(),
                        deed.by(),
                        action(deed.event()),
                        seen.id().value())
                .from(seen.number(), next.number());
        return policies.append(new Change(seen, next, audit, deed.settled()))
                ? new Outcome.Done(next)
                : new Outcome.Stale();
    }

    private static String action(PolicyEvent event) {
        return switch (event) {
            case Described described -> "policy.described";
            case Happened happened -> "policy.noted";
            case Adopted adopted -> "policy.version.published";
            case Attached attached -> "policy.attachment.published";
            case Reviewed reviewed -> "policy.reviewed";
            case Planned planned -> "policy.revision.planned";
            case Withdrawn withdrawn -> "policy.event.withdrawn";
        };
    }
}
