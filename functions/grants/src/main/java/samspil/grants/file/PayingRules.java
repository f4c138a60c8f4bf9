package samspil.grants.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.Paying.ChangeRefused;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.kernel.Money;
import samspil.kernel.Violation;

/**
 * The guards of payments.
 *
 * @param person who does it, by pseudonym; never one of those who decided
 */
record PayingRules(ApplicationFile file, String person) {

    Optional<Violation> against(Paying event) {
        return switch (event) {
            case MadePayable payable -> fourEyes().or(() -> plan(payable.instalments()));
            case Paid paid -> fourEyes().or(() -> next(paid.instalment()));
            case ChangeAsked _, ChangeRefused _ -> Optional.empty();
            case ChangeAgreed agreed -> change(agreed.award());
        };
    }

    private Optional<Violation> fourEyes() {
        return Wrong.unless(!file.deciders().contains(person), "payment.four-eyes", "");
    }

    private Optional<Violation> plan(List<Instalment> instalments) {
        var sum = instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        return Wrong.unless(sum.equals(file.award().amount()), "payment.sum", "/instalments");
    }

    private Optional<Violation> next(int instalment) {
        var award = file.award();
        return Wrong.unless(instalment <= award.instalments().size(), "payment.unknown", "/instalment")
                .or(() -> Wrong.unless(instalment > award.paidInstalments(), "payment.paid", "/instalment"))
                .or(() -> Wrong.unless(instalment == award.paidInstalments() + 1, "payment.order", "/instalment"));
    }

    private Optional<Violation> change(@Nullable Money award) {
        var now = file.award();
        return award == null
                ? Optional.empty()
                : Wrong.unless(!award.isMoreThan(now.amount()), "award.rise", "/award")
                        .or(() -> Wrong.unless(!now.paid().isMoreThan(award), "award.below-paid", "/award"));
    }
}
