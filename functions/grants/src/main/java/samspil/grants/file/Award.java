package samspil.grants.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Accounting.Repaid;
import samspil.grants.file.Accounting.RepaymentAsked;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.kernel.Money;
import samspil.platform.json.Json;

/**
 * The money of a file: what was awarded, paid and given back.
 *
 * @param events of the file, the oldest first
 */
public record Award(List<FileEvent> events) {

    /** The decision; empty while there is none. */
    public Optional<Decision> decision() {
        return all(Decided.class).map(Decided::decision).findFirst();
    }

    /** The budget line that bears it; empty while nothing is decided. */
    public Optional<LineId> line() {
        return decision().map(Decision::line);
    }

    /** What is awarded by what was decided, ruled or agreed last; nothing where nothing is. */
    public Money amount() {
        var amount = Money.ZERO;
        for (var event : events) {
            amount = switch (event) {
                case Decided decided -> decided.decision().amount();
                case Changed changed -> changed.amount();
                case ChangeAgreed(var award, var _) -> award == null ? amount : award;
                default -> amount;
            };
        }
        return amount;
    }

    /** What names the decision as it stands, for the letter that tells of it. */
    public Optional<String> hash() {
        var changed = all(Changed.class).reduce((_, later) -> later);
        return decision()
                .map(first -> changed.map(later -> Hash.of(first.hash() + Json.write(later)))
                        .orElseGet(first::hash));
    }

    /** The instalments: those that were paid, and what is to come of the award as it stands. */
    public List<Instalment> instalments() {
        var planned =
                all(MadePayable.class).findFirst().map(MadePayable::instalments).orElse(List.of());
        var rest = amount();
        var kept = new ArrayList<Instalment>();
        for (var each : planned) {
            var part = each.amount().isMoreThan(rest) ? rest : each.amount();
            if (part.isPositive()) {
                kept.add(new Instalment(part, each.due()));
            }
            rest = rest.minus(part);
        }
        return List.copyOf(kept);
    }

    /** Whether the instalments are set. */
    public boolean isReleased() {
        return all(MadePayable.class).findFirst().isPresent();
    }

    /** How many instalments are paid; they are paid in order. */
    public int paidInstalments() {
        return (int) all(Paid.class).count();
    }

    /** What is paid. */
    public Money paid() {
        return instalments().stream()
                .limit(paidInstalments())
                .map(Instalment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether nothing of the award is still to be paid. */
    public boolean isPaid() {
        return paid().equals(amount());
    }

    /** What was paid and not used; nothing before the accounts are found right. */
    public Money unused() {
        return all(Approved.class)
                .findFirst()
                .map(approved -> paid().minus(approved.cost()))
                .filter(Money::isPositive)
                .orElse(Money.ZERO);
    }

    /** What came back. */
    public Money repaid() {
        return all(Repaid.class).map(Repaid::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is asked back and has not come. */
    public Money owed() {
        return all(RepaymentAsked.class)
                .findFirst()
                .map(asked -> asked.amount().minus(repaid()))
                .orElse(Money.ZERO);
    }

    private <T extends FileEvent> Stream<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
