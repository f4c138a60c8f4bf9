package samspil.grants.form;

import java.util.stream.Stream;
import samspil.kernel.Money;
import samspil.kernel.Violation;

/** What any amount must be that somebody writes: not below nothing, and no more than sums can hold. */
final class Amounts {
    /** A hundred billion kroner, in øre; a thousand such amounts still make a sum. */
    private static final long MOST = 10_000_000_000_000L;

    private Amounts() {}

    static Stream<Violation> check(Money amount) {
        if (amount.ore() < 0) {
            return Stream.of(new Violation("", "amount.negative"));
        }
        return amount.ore() > MOST ? Stream.of(new Violation("", "amount.large")) : Stream.empty();
    }
}
