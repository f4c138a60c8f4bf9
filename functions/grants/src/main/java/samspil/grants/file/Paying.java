package samspil.grants.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** Money goes out, and what is asked to be changed meanwhile. */
@ByKind
public sealed interface Paying extends FileEvent {

    /** The instalments are released. */
    record MadePayable(List<Instalment> instalments) implements Paying {

        public MadePayable {
            instalments = List.copyOf(instalments);
        }
    }

    /**
     * A part of the award.
     *
     * @param due the first day on which it may be paid
     */
    record Instalment(Money amount, LocalDate due) {

        public Instalment {
            InvalidValue.unless(amount.isPositive(), "amount.positive", "/amount");
        }
    }

    /**
     * An instalment is on its way.
     *
     * @param instalment its number, from 1
     * @param reference the payment's own name, as the bank has it
     */
    record Paid(int instalment, String reference) implements Paying {

        public Paid {
            Texts.shortText(reference, "/reference");
        }
    }

    /** The grantee wants to use it otherwise, or later. */
    record ChangeAsked(String frozen) implements Paying {}

    /**
     * They may.
     *
     * @param award the new award, never more than the old and never less than what is paid; absent where it stays
     */
    record ChangeAgreed(@Nullable Money award, String reasons) implements Paying {

        public ChangeAgreed {
            Texts.longText(reasons, "/reasons");
        }
    }

    /** They may not. */
    record ChangeRefused(String reasons) implements Paying {

        public ChangeRefused {
            Texts.longText(reasons, "/reasons");
        }
    }
}
