package samspil.grants.assess.pages;

import io.micronaut.http.HttpRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import samspil.grants.assess.Allocation;
import samspil.grants.assess.Limits;
import samspil.grants.assess.Limits.Way;
import samspil.grants.assess.Wish;
import samspil.grants.scheme.Round;
import samspil.kernel.Kroner;
import samspil.kernel.Money;

/**
 * A pool on the workbench.
 *
 * @param names of applicants by the ids of their applications
 */
record Bench(Round round, Money pool, List<Wish> wishes, Limits limits, Map<String, String> names) {
    private static final int HALF = 50;

    /** What a way of sharing comes to. */
    Allocation allocation(Way way) {
        return new Allocation(pool, wishes, limits.scenario(way));
    }

    /** An applicant's name. */
    String name(Wish wish) {
        return names.getOrDefault(wish.id().value(), wish.id().value());
    }

    /** The limits in an address; what can't be read counts as not said. */
    static Limits limits(HttpRequest<?> request) {
        var sent = request.getParameters();
        return limits(name -> sent.get(name, String.class).orElse(""), new HashSet<>(sent.getAll("earmarked")));
    }

    /** The limits of what was typed. */
    static Limits limits(UnaryOperator<String> typed, Set<String> earmarked) {
        return new Limits(
                number(typed.apply("threshold")),
                money(typed.apply("floor")),
                money(typed.apply("cap")),
                money(typed.apply("earmark")),
                money(typed.apply("later")),
                earmarked);
    }

    private static int number(String typed) {
        return typed.matches("100|[0-9]{1,2}") ? Integer.parseInt(typed) : HALF;
    }

    private static Money money(String typed) {
        return Kroner.read(typed).orElse(Money.ZERO);
    }
}
