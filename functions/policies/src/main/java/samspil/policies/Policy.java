package samspil.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.MunicipalityId;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.PolicyEvent.Withdrawn;

/**
 * A policy: what its record says.
 *
 * @param record everything that happened, the oldest first; the first tells what it is about
 */
public record Policy(MunicipalityId municipality, PolicyId id, List<Recorded> record) {

    public Policy {
        record = List.copyOf(record);
    }

    /** The same with one event more. */
    public Policy with(Recorded next) {
        return new Policy(
                municipality,
                id,
                Stream.concat(record.stream(), Stream.of(next)).toList());
    }

    /** Number of the last event; the policy's own version for those who edit it. */
    public long number() {
        return record.getLast().number();
    }

    /** What stands: nothing that was withdrawn, and no withdrawal. */
    public List<Recorded> standing() {
        var withdrawn = withdrawn();
        return record.stream()
                .filter(each -> !withdrawn.contains(each.number()) && !(each.event() instanceof Withdrawn))
                .toList();
    }

    /** What it is about, as described last. */
    public Description description() {
        return standing(Described.class).toList().getLast().description();
    }

    /** Every version that stands, the oldest first. */
    public List<Version> versions() {
        var withdrawn = withdrawn();
        var versions = new ArrayList<Version>();
        int number = 0;
        for (var each : record) {
            if (each.event() instanceof Adopted(var adoption, var document)) {
                number++;
                if (!withdrawn.contains(each.number())) {
                    versions.add(new Version(number, adoption, document, attachments(number)));
                }
            }
        }
        return Collections.unmodifiableList(versions);
    }

    /** A version by its number. */
    public Optional<Version> version(int number) {
        return versions().stream().filter(each -> each.number() == number).findFirst();
    }

    /** Whether everybody may know of it: from the first version on that was published. */
    public boolean isPublic() {
        return record.stream().anyMatch(each -> each.event() instanceof Adopted);
    }

    /** The version that holds on a day; empty before the first and after the policy was repealed. */
    public Optional<InForce> inForce(LocalDate day) {
        if (repealed().filter(on -> !on.first().isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        return versions().reversed().stream()
                .filter(version -> !version.adoption().inForceFrom().first().isAfter(day))
                .findFirst()
                .map(version -> new InForce(
                        version, !version.adoption().inForceFrom().last().isAfter(day)));
    }

    /** When it was repealed; empty while it was not. */
    public Optional<CoarseDate> repealed() {
        return standing(Reviewed.class)
                .filter(review -> review.outcome() == Outcome.REPEALED)
                .map(Reviewed::on)
                .findFirst();
    }

    /** When it shall be revised, as was said last; empty where nothing is planned. */
    public Optional<RevisionDue> due() {
        @Nullable RevisionDue due = null;
        for (var each : standing()) {
            due = switch (each.event()) {
                case Adopted adopted -> adopted.adoption().revision();
                case Reviewed review -> review.next();
                case Planned planned -> planned.due();
                default -> due;
            };
        }
        return Optional.ofNullable(due);
    }

    private List<Attached> attachments(int version) {
        return standing(Attached.class)
                .filter(each -> each.version() == version)
                .toList();
    }

    private <T extends PolicyEvent> Stream<T> standing(Class<T> type) {
        return standing().stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    private Set<Long> withdrawn() {
        return record.stream()
                .map(each -> each.event() instanceof Withdrawn(var event, var reason) ? (Long) event : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
