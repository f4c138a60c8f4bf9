package samspil.grants.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * The law as it is, or was, from one day to another.
 *
 * @param from the first day
 * @param until the last day; absent while it holds
 * @param appealDays the term of an appeal from the day the decision arrived; absent where the law names none
 */
public record Edition(
        LocalDate from,
        @Nullable LocalDate until,
        LocalText name,
        @Nullable Integer appealDays,
        List<Demand> demands,
        List<Obligation> obligations) {

    public Edition {
        InvalidValue.unless(until == null || !until.isBefore(from), "period.order", "/until");
        Texts.shortText(name, "/name");
        demands = List.copyOf(demands);
        obligations = List.copyOf(obligations);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The parts that a letter with such a decision must have. */
    public Set<LetterPart> parts(Ruling ruling) {
        var parts = EnumSet.noneOf(LetterPart.class);
        demands.stream().filter(each -> each.rulings().contains(ruling)).forEach(each -> parts.add(each.part()));
        return Collections.unmodifiableSet(parts);
    }

    /** The parts that a letter lacks, given those it has; it may be sent when none is lacking. */
    public Set<LetterPart> missing(Ruling ruling, Set<LetterPart> present) {
        var missing = EnumSet.noneOf(LetterPart.class);
        missing.addAll(parts(ruling));
        missing.removeAll(present);
        return Collections.unmodifiableSet(missing);
    }

    /** What the law says of a subject; empty where it says nothing. */
    public Optional<Obligation> obligation(Obligation.Subject subject) {
        return obligations.stream().filter(each -> each.subject() == subject).findFirst();
    }
}
