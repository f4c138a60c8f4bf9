package samspil.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Reviewed;

/**
 * A revision that a policy promised, and whether it came. One that was moved is promised for its new time; one that was
 * taken away was never promised.
 *
 * @param number of the event that promised it
 * @param kept when the policy was reviewed or adopted anew; absent while it was not
 */
public record RevisionPromise(
        long number, CoarseDate due, @Nullable CoarseDate kept) {

    /** All that a policy ever promised, the oldest first. */
    public static List<RevisionPromise> of(Policy policy) {
        var kept = new ArrayList<RevisionPromise>();
        var open = Optional.<RevisionPromise>empty();
        for (var each : policy.standing()) {
            var when = kept(each.event());
            open.filter(_ -> when.isPresent()).ifPresent(promise -> kept.add(promise.keptOn(when.orElseThrow())));
            open = next(each, open);
        }
        return Stream.concat(kept.stream(), open.stream()).toList();
    }

    private RevisionPromise keptOn(CoarseDate when) {
        return new RevisionPromise(number, due, when);
    }

    private static Optional<CoarseDate> kept(PolicyEvent event) {
        return switch (event) {
            case Adopted adopted -> Optional.of(adopted.adoption().adoptedOn());
            case Reviewed review -> Optional.of(review.on());
            default -> Optional.empty();
        };
    }

    private static Optional<RevisionPromise> next(Recorded each, Optional<RevisionPromise> open) {
        return switch (each.event()) {
            case Adopted adopted -> promise(each.number(), adopted.adoption().revision());
            case Reviewed review -> promise(each.number(), review.next());
            case Planned planned -> promise(open.map(RevisionPromise::number).orElse(each.number()), planned.due());
            default -> open;
        };
    }

    private static Optional<RevisionPromise> promise(long number, @Nullable RevisionDue due) {
        return Optional.ofNullable(due).map(it -> new RevisionPromise(number, it.when(), null));
    }
}
