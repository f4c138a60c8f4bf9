package samspil.policies.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.Recorded;

/**
 * A station of a policy's life.
 *
 * @param event its number in the record
 * @param on as exact as it is known (EDTF)
 * @param what of something that happened without a document; absent for an adoption and a review
 * @param outcome of a review; absent for everything else
 * @param by who did it; absent where nobody in particular
 */
record EventView(
        long event,
        CoarseDate on,
        Kind kind,
        @Nullable Happening what,
        @Nullable Outcome outcome,
        @Nullable String by,
        @Nullable String text,
        @Nullable String reference) {

    /** What sort of station. */
    enum Kind {
        HAPPENED,
        ADOPTED,
        REVIEWED
    }

    /** All of a policy's life, by the days on which it happened. */
    static List<EventView> timeline(Policy policy) {
        return policy.standing().stream()
                .flatMap(EventView::of)
                .sorted(Comparator.comparing(EventView::on))
                .toList();
    }

    private static Stream<EventView> of(Recorded recorded) {
        long number = recorded.number();
        return Optional.ofNullable(
                switch (recorded.event()) {
                    case Happened it -> happened(number, it);
                    case Adopted it -> adopted(number, it);
                    case Reviewed it -> reviewed(number, it);
                    default -> null;
                })
                .stream();
    }

    private static EventView happened(long number, Happened it) {
        return new EventView(number, it.on(), Kind.HAPPENED, it.what(), null, it.by(), it.text(), it.reference());
    }

    private static EventView adopted(long number, Adopted it) {
        var adoption = it.adoption();
        return new EventView(
                number,
                adoption.adoptedOn(),
                Kind.ADOPTED,
                null,
                null,
                adoption.adoptedBy(),
                null,
                adoption.reference());
    }

    private static EventView reviewed(long number, Reviewed it) {
        return new EventView(number, it.on(), Kind.REVIEWED, null, it.outcome(), null, it.reason(), it.minutes());
    }
}
