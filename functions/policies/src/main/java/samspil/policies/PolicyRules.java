package samspil.policies;

import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.CoarseDate;
import samspil.kernel.Violation;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.PolicyEvent.Withdrawn;

/**
 * What may be recorded next.
 *
 * @param policy as it stands
 * @param today in the municipality's zone
 */
record PolicyRules(Policy policy, LocalDate today) {
    /** More than any policy's life has, and few enough to be made public in one transaction. */
    static final int MOST = 80;

    /** What is wrong with recording it; empty where nothing is. */
    Optional<Violation> against(PolicyEvent event) {
        if (policy.record().size() >= MOST) {
            return wrong("policy.full", "");
        }
        return switch (event) {
            case Described described -> Optional.empty();
            case Happened happened -> past(happened.on(), "/on");
            case Adopted adopted -> adoption(adopted.adoption());
            case Attached attached -> attached(attached.version());
            case Reviewed review -> review(review);
            case Planned planned -> notRepealed();
            case Withdrawn withdrawn -> withdrawal(withdrawn.event());
        };
    }

    /** What is wrong with publishing a version so adopted. */
    Optional<Violation> adoption(Adoption adoption) {
        return past(adoption.adoptedOn(), "/adoptedOn")
                .or(this::notRepealed)
                .or(() -> policy.versions().stream()
                        .map(version -> version.adoption().inForceFrom().first())
                        .filter(from -> !from.isBefore(adoption.inForceFrom().first()))
                        .findAny()
                        .flatMap(from -> wrong("version.order", "/inForceFrom")));
    }

    /** What is wrong with putting a document beside a version. */
    Optional<Violation> attached(int version) {
        return policy.version(version).isPresent() ? Optional.empty() : wrong("version.unknown", "/version");
    }

    private Optional<Violation> review(Reviewed review) {
        return past(review.on(), "/on")
                .or(this::notRepealed)
                .or(() -> policy.versions().isEmpty() ? wrong("policy.no-version", "/outcome") : afterTheFirst(review));
    }

    private Optional<Violation> afterTheFirst(Reviewed review) {
        var first = policy.versions().getFirst().adoption().adoptedOn().first();
        return review.on().last().isBefore(first) ? wrong("review.before-adoption", "/on") : Optional.empty();
    }

    private Optional<Violation> withdrawal(long event) {
        return policy.standing().stream().skip(1).anyMatch(each -> each.number() == event)
                ? Optional.empty()
                : wrong("event.unknown", "/event");
    }

    private Optional<Violation> notRepealed() {
        return policy.repealed().flatMap(on -> wrong("policy.repealed", ""));
    }

    private Optional<Violation> past(CoarseDate date, String pointer) {
        return date.first().isAfter(today) ? wrong("date.future", pointer) : Optional.empty();
    }

    private static Optional<Violation> wrong(String code, String pointer) {
        return Optional.of(new Violation(pointer, code));
    }
}
