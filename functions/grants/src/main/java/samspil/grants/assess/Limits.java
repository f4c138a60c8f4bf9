package samspil.grants.assess;

import java.util.Set;
import samspil.grants.assess.Scenario.Method;
import samspil.kernel.Money;

/**
 * What bounds every scenario of a workbench.
 *
 * @param earmarked ids of the applications that the earmarked part is for
 */
public record Limits(int threshold, Money floor, Money cap, Money earmark, Money later, Set<String> earmarked) {
    /** Whole kroner; nobody is paid parts of one. */
    private static final Money UNIT = new Money(100);

    public Limits {
        earmarked = Set.copyOf(earmarked);
    }

    /** The ways that are laid side by side. */
    public enum Way {
        /** The best scored first. */
        RANKED,
        /** Everybody the same part. */
        EVEN,
        /** The same part for all who reach the threshold. */
        THRESHOLD
    }

    /** The scenario of a way. */
    public Scenario scenario(Way way) {
        return switch (way) {
            case RANKED -> scenario(Method.RANKING, 0);
            case EVEN -> scenario(Method.PROPORTIONAL, 0);
            case THRESHOLD -> scenario(Method.PROPORTIONAL, threshold);
        };
    }

    private Scenario scenario(Method method, int least) {
        return new Scenario(method, least, floor, cap, UNIT, earmark, later);
    }
}
