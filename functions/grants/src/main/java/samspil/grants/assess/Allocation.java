package samspil.grants.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.LargestRemainder;
import samspil.kernel.Money;

/**
 * Shares a pool among applications. The order in which they are given changes nothing: the better score goes first, then
 * the id. What is kept for earmarked applications and not used by them is given to nobody else.
 */
public record Allocation(Money pool, List<Wish> wishes, Scenario scenario) {
    private static final Comparator<Wish> RANK = Comparator.comparing(Wish::score, Comparator.reverseOrder())
            .thenComparing(wish -> wish.id().value());

    public Allocation {
        wishes = wishes.stream().sorted(RANK).toList();
    }

    /** What each gets, the best scored first. */
    public List<Share> shares() {
        var now = scenario.now(pool);
        var kept = new Money(Math.min(now.ore(), scenario.earmark().ore()));
        var got = new HashMap<ApplicationId, Money>();
        give(kept, passed().stream().filter(Wish::earmarked).toList(), got);
        give(now.minus(kept), passed(), got);
        return wishes.stream().map(wish -> share(wish, got)).toList();
    }

    /** What is left of the pool, with what is kept for another round. */
    public Money left() {
        return pool.minus(shares().stream().map(Share::amount).reduce(Money.ZERO, Money::plus));
    }

    private List<Wish> passed() {
        return wishes.stream()
                .filter(wish -> wish.score() >= scenario.threshold())
                .toList();
    }

    private void give(Money money, List<Wish> among, Map<ApplicationId, Money> got) {
        switch (scenario.method()) {
            case RANKING -> rank(money, among, got);
            case PROPORTIONAL -> cut(money, among, got);
        }
    }

    /** Stops at the first for whom there is too little, so that nobody overtakes anybody. */
    private void rank(Money money, List<Wish> among, Map<ApplicationId, Money> got) {
        var rest = money;
        for (var wish : among) {
            var open = open(wish, got);
            var part = whole(open.isMoreThan(rest) ? rest : open);
            if (isTooLittle(part, wish, got)) {
                return;
            }
            add(got, wish, part);
            rest = rest.minus(part);
            if (open.isMoreThan(part)) {
                return;
            }
        }
    }

    /** Who would get too little to help makes room for the others, the lowest ranked first. */
    private void cut(Money money, List<Wish> among, Map<ApplicationId, Money> got) {
        var staying = new ArrayList<>(among);
        while (!staying.isEmpty()) {
            var parts = parts(money, staying, got);
            var out = lowestBelowFloor(staying, parts, got);
            if (out < 0) {
                for (int at = 0; at < staying.size(); at++) {
                    add(got, staying.get(at), parts.get(at));
                }
                return;
            }
            staying.remove(out);
        }
    }

    private List<Money> parts(Money money, List<Wish> among, Map<ApplicationId, Money> got) {
        var open = among.stream().map(wish -> open(wish, got).ore()).toList();
        long total = open.stream().mapToLong(Long::longValue).sum();
        if (total <= money.ore()) {
            return open.stream().map(Money::new).map(this::whole).toList();
        }
        var units = open.stream().map(each -> each / scenario.unit().ore()).toList();
        long whole = Math.min(
                money.ore() / scenario.unit().ore(),
                units.stream().mapToLong(Long::longValue).sum());
        var shares = LargestRemainder.share(whole, units);
        return shares.stream()
                .map(each -> new Money(each * scenario.unit().ore()))
                .toList();
    }

    private int lowestBelowFloor(List<Wish> among, List<Money> parts, Map<ApplicationId, Money> got) {
        for (int at = among.size() - 1; at >= 0; at--) {
            if (isTooLittle(parts.get(at), among.get(at), got)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isTooLittle(Money part, Wish wish, Map<ApplicationId, Money> got) {
        var most = whole(scenario.most(wish));
        var least = scenario.floor().isMoreThan(most) ? most : scenario.floor();
        return least.isMoreThan(part.plus(got.getOrDefault(wish.id(), Money.ZERO)));
    }

    private Money open(Wish wish, Map<ApplicationId, Money> got) {
        return scenario.most(wish).minus(got.getOrDefault(wish.id(), Money.ZERO));
    }

    private Money whole(Money money) {
        return new Money(money.ore() - money.ore() % scenario.unit().ore());
    }

    private static void add(Map<ApplicationId, Money> got, Wish wish, Money part) {
        got.merge(wish.id(), part, Money::plus);
    }

    private Share share(Wish wish, Map<ApplicationId, Money> got) {
        var amount = got.getOrDefault(wish.id(), Money.ZERO);
        return new Share(wish.id(), amount, why(wish, amount));
    }

    private Share.Why why(Wish wish, Money amount) {
        if (wish.score() < scenario.threshold()) {
            return Share.Why.BELOW_THRESHOLD;
        }
        if (!amount.isPositive()) {
            return scenario.method() == Scenario.Method.RANKING ? Share.Why.SPENT : Share.Why.BELOW_FLOOR;
        }
        if (amount.equals(whole(wish.asked()))) {
            return Share.Why.FULL;
        }
        return amount.equals(whole(scenario.most(wish))) ? Share.Why.CAPPED : Share.Why.CUT;
    }
}
