package samspil.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;

/**
 * What a council's statute says of elections, as data. Members sit for as many years as the cycle of elections has.
 *
 * @param groups at least one; all with cycles of the same length
 * @param substituteYears for how many years substitutes are elected
 */
public record Statute(List<VotingGroup> groups, int substituteYears, Timing timing) {
    private static final int MOST_GROUPS = 12;
    /** All who sit are written to in one transaction. */
    private static final int MOST_SEATS = 30;

    /** @throws InvalidValue at the field that does not fit the others */
    public Statute {
        groups = List.copyOf(groups);
        InvalidValue.unless(!groups.isEmpty(), "field.required", "/groups");
        InvalidValue.unless(groups.size() <= MOST_GROUPS, "list.long", "/groups");
        InvalidValue.unless(
                groups.stream().map(VotingGroup::id).distinct().count() == groups.size(), "list.repeats", "/groups");
        InvalidValue.unless(
                groups.stream().mapToInt(VotingGroup::seats).sum() <= MOST_SEATS, "statute.large", "/groups");
        int years = groups.getFirst().cycle().size();
        InvalidValue.unless(groups.stream().allMatch(each -> each.cycle().size() == years), "group.cycles", "/groups");
        InvalidValue.unless(
                substituteYears >= 1 && substituteYears <= years, "statute.substitutes", "/substituteYears");
    }

    /** For how many years members are elected. */
    public int years() {
        return groups.getFirst().cycle().size();
    }

    /** A group by its id. */
    public Optional<VotingGroup> group(String id) {
        return groups.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Every seat of the council, group by group. */
    public List<Place> seats() {
        return groups.stream().flatMap(Statute::seats).toList();
    }

    private static Stream<Place> seats(VotingGroup group) {
        return IntStream.rangeClosed(1, group.seats()).mapToObj(number -> new Place(group.id(), number));
    }
}
