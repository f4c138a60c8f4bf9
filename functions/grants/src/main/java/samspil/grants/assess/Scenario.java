package samspil.grants.assess;

import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/**
 * A way to share a pool.
 *
 * @param threshold the least score that gets anything, in hundredths of the best there is
 * @param floor the least that helps anybody; who would get less gets nothing, unless they asked for less
 * @param cap the most that anybody gets; nothing for no cap
 * @param unit amounts are whole multiples of it: 1 øre, 100 for whole kroner
 * @param earmark so much of what is shared is for earmarked applications alone
 * @param later so much of the pool is not shared now, but stays on its lines for another round
 */
public record Scenario(Method method, int threshold, Money floor, Money cap, Money unit, Money earmark, Money later) {
    private static final int WHOLE = 100;

    /** How it is shared. */
    public enum Method {
        /** The best scored get all they ask for, as long as the money lasts. */
        RANKING,
        /** Everybody gets the same part of what they ask for. */
        PROPORTIONAL
    }

    /** @throws InvalidValue at what is out of its bounds */
    public Scenario {
        InvalidValue.unless(threshold >= 0 && threshold <= WHOLE, "number.range", "/threshold");
        InvalidValue.unless(floor.ore() >= 0, "amount.negative", "/floor");
        InvalidValue.unless(cap.ore() >= 0, "amount.negative", "/cap");
        InvalidValue.unless(unit.isPositive(), "amount.positive", "/unit");
        InvalidValue.unless(earmark.ore() >= 0, "amount.negative", "/earmark");
        InvalidValue.unless(later.ore() >= 0, "amount.negative", "/later");
    }

    /** One in whole kroner without limits. */
    public static Scenario of(Method method) {
        return new Scenario(method, 0, Money.ZERO, Money.ZERO, new Money(WHOLE), Money.ZERO, Money.ZERO);
    }

    /** What of a pool is shared now. */
    Money now(Money pool) {
        return later.isMoreThan(pool) ? Money.ZERO : pool.minus(later);
    }

    /** The most that an application may get. */
    Money most(Wish wish) {
        return cap.isPositive() && wish.asked().isMoreThan(cap) ? cap : wish.asked();
    }
}
