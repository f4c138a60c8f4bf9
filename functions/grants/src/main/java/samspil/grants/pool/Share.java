package samspil.grants.pool;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samspil.grants.LargestRemainder;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/** What a municipality puts into a joint pool. */
public record Share(MunicipalityId municipality, Money amount) {

    /** @throws InvalidValue for nothing or less */
    public Share {
        InvalidValue.unless(amount.isPositive(), "amount.positive", "/amount");
    }

    /**
     * A total, shared by weights such as inhabitants; not one øre is lost.
     *
     * @throws InvalidValue for a total or weights of nothing or less
     */
    public static List<Share> inProportion(Money total, Map<MunicipalityId, Long> weights) {
        InvalidValue.unless(total.isPositive(), "amount.positive", "/total");
        InvalidValue.unless(weights.values().stream().allMatch(each -> each > 0), "amount.positive", "/weights");
        var sorted = new TreeMap<>(weights);
        var members = List.copyOf(sorted.keySet());
        var parts = LargestRemainder.share(total.ore(), List.copyOf(sorted.values()));
        return IntStream.range(0, members.size())
                .mapToObj(at -> new Share(members.get(at), new Money(parts.get(at))))
                .toList();
    }
}
