package samspil.grants.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samspil.grants.LargestRemainder;
import samspil.grants.pool.Agreement.Rule;
import samspil.kernel.MunicipalityId;

/**
 * Shares a sum among municipalities, each as far as it has room; the order in which its parts came changes nothing.
 *
 * @param lead bears what nobody has room for, since it answers for the line
 */
record Bearing(Rule rule, MunicipalityId lead) {

    /**
     * A part of the sum, in øre.
     *
     * @param home absent for what concerns several
     */
    record Part(@Nullable MunicipalityId home, long ore) {}

    /** What each bears, in øre; together they are the sum of the parts. */
    SortedMap<MunicipalityId, Long> of(SortedMap<MunicipalityId, Long> room, List<Part> parts) {
        var borne = new TreeMap<MunicipalityId, Long>();
        room.forEach((member, most) -> borne.put(member, Math.min(own(member, parts), Math.max(0, most))));
        long rest = parts.stream().mapToLong(Part::ore).sum() - sum(borne.values());
        var left = new ArrayList<Long>();
        room.forEach((member, most) -> left.add(Math.max(0, most - borne.getOrDefault(member, 0L))));
        long together = Math.min(rest, sum(left));
        var shares = LargestRemainder.share(together, left).iterator();
        room.keySet().forEach(member -> borne.merge(member, shares.next(), Long::sum));
        borne.merge(lead, rest - together, Long::sum);
        return borne;
    }

    private long own(MunicipalityId member, List<Part> parts) {
        return rule == Rule.IN_PROPORTION
                ? 0
                : parts.stream()
                        .filter(part -> member.equals(part.home()))
                        .mapToLong(Part::ore)
                        .sum();
    }

    private static long sum(Iterable<Long> ore) {
        long sum = 0;
        for (long each : ore) {
            sum = Math.addExact(sum, each);
        }
        return sum;
    }
}
