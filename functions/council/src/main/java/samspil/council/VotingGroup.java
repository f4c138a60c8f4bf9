package samspil.council;

import java.util.List;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * Organisations that elect among themselves. A statute without groups has one that all belong to.
 *
 * @param id such as {@code health}
 * @param cycle how many seats are elected in each year of the cycle, beginning with a year that the cycle's length
 *     divides: {@code [3, 4]} is three in even years and four in odd ones
 * @param substitutes how many of those behind the elected become substitutes
 * @param names how many candidates a ballot may name
 */
public record VotingGroup(String id, LocalText name, List<Integer> cycle, int substitutes, int names) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?");
    private static final int LONGEST_CYCLE = 6;
    private static final int MOST = 50;

    /** @throws InvalidValue at the field that is none */
    public VotingGroup {
        InvalidValue.unless(FORM.matcher(id).matches(), "group.id", "/id");
        Texts.line(name, "/name");
        cycle = List.copyOf(cycle);
        InvalidValue.unless(!cycle.isEmpty() && cycle.size() <= LONGEST_CYCLE, "group.cycle", "/cycle");
        int seats = cycle.stream().mapToInt(Integer::intValue).sum();
        boolean sound = cycle.stream().allMatch(each -> each >= 0) && seats >= 1 && seats <= MOST;
        InvalidValue.unless(sound, "group.cycle", "/cycle");
        InvalidValue.unless(substitutes >= 0 && substitutes <= MOST, "group.number", "/substitutes");
        InvalidValue.unless(names >= 1 && names <= MOST, "group.number", "/names");
    }

    /** All its seats. */
    public int seats() {
        return cycle.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them are elected in a year. */
    public int seatsIn(int year) {
        return cycle.get(Math.floorMod(year, cycle.size()));
    }
}
