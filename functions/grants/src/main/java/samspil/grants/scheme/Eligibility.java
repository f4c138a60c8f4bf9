package samspil.grants.scheme;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/**
 * Who and what a scheme supports.
 *
 * @param anchoring absent where where it happens does not matter
 * @param check asked by whoever wants to know before applying
 */
public record Eligibility(
        Set<Receiver> receivers,
        List<Criterion> criteria,
        @Nullable Anchoring anchoring,
        List<CheckQuestion> check) {
    private static final int MOST = 30;

    public Eligibility {
        receivers = Set.copyOf(receivers);
        criteria = List.copyOf(criteria);
        check = List.copyOf(check);
        InvalidValue.unless(!receivers.isEmpty(), "field.required", "/receivers");
        InvalidValue.unless(criteria.size() <= MOST, "list.long", "/criteria");
        InvalidValue.unless(check.size() <= MOST, "list.long", "/check");
        InvalidValue.unless(
                check.stream().map(CheckQuestion::id).distinct().count() == check.size(), "list.repeats", "/check");
    }

    /** To whom a grant may be given. */
    public enum Receiver {
        ORGANISATION,
        PERSON
    }
}
