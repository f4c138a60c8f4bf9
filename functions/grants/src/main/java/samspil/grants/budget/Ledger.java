package samspil.grants.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samspil.grants.LineId;

/** All postings of a municipality; how its lines stand follows from these alone. */
public record Ledger(List<Posting> postings) {
    private static final Comparator<Posting> BY_TIME = Comparator.comparing(Posting::at);

    public Ledger {
        postings = postings.stream().sorted(BY_TIME).toList();
    }

    /** How every line stands that was ever posted on. */
    public Map<LineId, Balance> balances() {
        return postings.stream().collect(Collectors.toMap(Posting::line, Posting::change, Balance::plus, TreeMap::new));
    }

    /** How a line stands. */
    public Balance balance(LineId line) {
        return balances().getOrDefault(line, Balance.ZERO);
    }

    /** Whether the lines were sound at the end of every instant; what happens within one has no order. */
    public boolean wasAlwaysSound() {
        var standing = new TreeMap<LineId, Balance>();
        var byInstant =
                postings.stream().collect(Collectors.groupingBy(Posting::at, TreeMap::new, Collectors.toList()));
        return byInstant.values().stream().allMatch(together -> {
            together.forEach(each -> standing.merge(each.line(), each.change(), Balance::plus));
            return together.stream()
                    .allMatch(each ->
                            standing.getOrDefault(each.line(), Balance.ZERO).isSound());
        });
    }
}
