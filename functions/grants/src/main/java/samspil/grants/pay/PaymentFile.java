package samspil.grants.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * Payments that go to the bank together.
 *
 * @param id at most 35 characters, never used before
 * @param on the day on which the bank is to carry it out
 * @param version raised by every answer of the bank, from 1
 */
public record PaymentFile(
        MunicipalityId municipality, String id, Instant made, LocalDate on, List<Payment> payments, long version) {
    /** So many that they and all that guards them are one transaction. */
    public static final int MOST = 45;

    public PaymentFile {
        payments = List.copyOf(payments);
    }

    /** All of it. */
    public Money sum() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether the bank has said something of every payment. */
    public boolean isAnswered() {
        return payments.stream().noneMatch(each -> each.state() == Payment.State.SENT);
    }

    /** The same after the bank has said something. */
    PaymentFile with(UnaryOperator<Payment> said) {
        return new PaymentFile(
                municipality, id, made, on, payments.stream().map(said).toList(), version + 1);
    }
}
