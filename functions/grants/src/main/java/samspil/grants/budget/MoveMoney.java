package samspil.grants.budget;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.grants.LineId;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Sets money aside for a line, and moves it between lines; awards do not come this way. */
public record MoveMoney(Budget budget, InstantSource clock) {

    /** What became of it. */
    public sealed interface Outcome {

        /** It stands, now or since the same order came before. */
        record Done() implements Outcome {}

        /** There is no such line. */
        record NotThere(LineId line) implements Outcome {}

        /** The line it comes from has too little. */
        record Refused(Violation violation) implements Outcome {}

        /** The order's name was used for another. */
        record KeyTaken() implements Outcome {}
    }

    /**
     * An order, backed by a decision of the body that adopts the budget.
     *
     * @param key names it; what comes again under the same is carried out once
     * @param minutes where the decision is found
     */
    public record Order(String key, Money amount, String minutes, Actor by) {}

    /** Opens a line without money. */
    public Outcome open(BudgetLine line, Actor by) {
        var audit = AuditEvent.of(
                line.municipality(),
                clock.instant(),
                by,
                "budget.opened",
                line.id().value());
        return budget.open(line, audit) ? new Outcome.Done() : new Outcome.Refused(new Violation("/id", "id.taken"));
    }

    /** Sets money aside. */
    public Outcome appropriate(MunicipalityId municipality, LineId line, Order order) {
        return post(order, "budget.appropriated", List.of(posting(municipality, line, Movement.APPROPRIATE, order)));
    }

    /** Moves money to another line. */
    public Outcome transfer(MunicipalityId municipality, LineId from, LineId to, Order order) {
        return move(
                order,
                "budget.transferred",
                List.of(
                        posting(municipality, from, Movement.TRANSFER_OUT, order),
                        posting(municipality, to, Movement.TRANSFER_IN, order)));
    }

    /** Moves money to a line that keeps it for one purpose. */
    public Outcome earmark(MunicipalityId municipality, LineId from, LineId to, Order order) {
        return move(
                order,
                "budget.earmarked",
                List.of(
                        posting(municipality, from, Movement.EARMARK_OUT, order),
                        posting(municipality, to, Movement.EARMARK_IN, order)));
    }

    private Outcome move(Order order, String action, List<Posting> postings) {
        return postings.getFirst().line().equals(postings.getLast().line())
                ? new Outcome.Refused(new Violation("/to", "line.same"))
                : post(order, action, postings);
    }

    private Outcome post(Order order, String action, List<Posting> postings) {
        var before = before(postings, order);
        if (before.isPresent()) {
            return before.get();
        }
        var audit = AuditEvent.of(
                postings.getFirst().municipality(),
                clock.instant(),
                order.by(),
                action,
                postings.getFirst().line().value());
        if (budget.post(postings, audit)) {
            return new Outcome.Done();
        }
        return before(postings, order).orElseGet(() -> new Outcome.Refused(new Violation("/amount", "budget.short")));
    }

    /** What is to be said without posting anything. */
    private Optional<Outcome> before(List<Posting> postings, Order order) {
        var missing = postings.stream()
                .filter(each -> budget.find(each.municipality(), each.line()).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Outcome.NotThere(missing.get().line()));
        }
        var first = postings.getFirst();
        return budget.postings(first.municipality(), first.line()).stream()
                .filter(each -> each.id().equals(order.key()))
                .findFirst()
                .map(each -> each.entries().equals(first.entries()) ? new Outcome.Done() : new Outcome.KeyTaken());
    }

    private Posting posting(MunicipalityId municipality, LineId line, Movement movement, Order order) {
        var entry = new LedgerEntry(movement, order.amount(), order.minutes());
        return new Posting(municipality, line, order.key(), clock.instant(), List.of(entry));
    }
}
