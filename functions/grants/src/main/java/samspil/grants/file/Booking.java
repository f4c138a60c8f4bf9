package samspil.grants.file;

import java.util.Optional;
import samspil.grants.LineId;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.file.Accounting.Repaid;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.kernel.Money;

/** What an event of a file does to a budget line. */
public record Booking(LineId line, LedgerEntry entry) {

    /** What the last event of a file does; empty where no money moves. */
    public static Optional<Booking> of(ApplicationFile file) {
        var before = file.upTo(file.number() - 1);
        return switch (file.last().event()) {
            case Decided decided ->
                booking(
                        file,
                        decided.batch() == null ? Movement.COMMIT : Movement.DRAW,
                        decided.decision().amount());
            case Declined _, Lapsed _ ->
                booking(file, Movement.RELEASE, before.award().amount());
            case Changed changed ->
                difference(file, changed.amount().minus(before.award().amount()));
            case ChangeAgreed _ ->
                difference(file, file.award().amount().minus(before.award().amount()));
            case Repaid(var amount, var toLine) when toLine -> booking(file, Movement.REFUND, amount);
            default -> Optional.empty();
        };
    }

    private static Optional<Booking> difference(ApplicationFile file, Money more) {
        return more.isPositive()
                ? booking(file, Movement.COMMIT, more)
                : booking(file, Movement.RELEASE, Money.ZERO.minus(more));
    }

    private static Optional<Booking> booking(ApplicationFile file, Movement movement, Money amount) {
        var backing = file.id() + "/" + file.number();
        return amount.isPositive()
                ? file.award().line().map(line -> new Booking(line, new LedgerEntry(movement, amount, backing)))
                : Optional.empty();
    }
}
