package samspil.grants.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.form.BudgetPost.Side;
import samspil.kernel.Money;
import samspil.kernel.Violation;

/**
 * What a budget must be.
 *
 * @param whole whether it must be finished
 * @param asked how much is applied for; empty while that is not known
 */
record BudgetRules(Ask.Budget budget, boolean whole, Optional<Money> asked) {
    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final int WHOLE = 100;

    Stream<Violation> of(List<BudgetPost> posts) {
        if (posts.size() > MOST) {
            return wrong("list.long");
        }
        var single = IntStream.range(0, posts.size())
                .boxed()
                .flatMap(at -> post(posts.get(at)).map(each -> each.below("/posts/" + at)))
                .toList();
        return single.isEmpty() && whole ? sums(posts) : single.stream();
    }

    private Stream<Violation> sums(List<BudgetPost> posts) {
        long expenses = sum(posts, Side.EXPENSE);
        if (expenses == 0) {
            return wrong("budget.empty");
        }
        long own = asked.orElse(Money.ZERO).ore();
        if (own * WHOLE > expenses * budget.share()) {
            return wrong("budget.share");
        }
        long income = own + sum(posts, Side.INCOME);
        return switch (budget.balance()) {
            case FREE -> Stream.empty();
            case BALANCED -> income == expenses ? Stream.empty() : wrong("budget.unbalanced");
            case COVERED -> income <= expenses ? Stream.empty() : wrong("budget.over");
        };
    }

    private static Stream<Violation> post(BudgetPost post) {
        var text = post.text().isBlank() || post.text().length() > LONGEST
                ? Stream.of(new Violation("/text", "text.long"))
                : Stream.<Violation>empty();
        return Stream.concat(text, Amounts.check(post.amount()).map(each -> each.below("/amount")));
    }

    private static long sum(List<BudgetPost> posts, Side side) {
        return posts.stream()
                .filter(each -> each.side() == side)
                .mapToLong(each -> each.amount().ore())
                .sum();
    }

    private static Stream<Violation> wrong(String code) {
        return Stream.of(new Violation("", code));
    }
}
