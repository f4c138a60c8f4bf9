package samspil.grants.file;

import java.time.Instant;
import java.util.Map;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** The grantee tells what the money was used for, and what was not used comes back. */
@ByKind
public sealed interface Accounting extends FileEvent {

    /** A report is expected. */
    record ReportFellDue(Instant until) implements Accounting {}

    /**
     * The report came.
     *
     * @param frozen hash of what was sent
     * @param spent by line of the application's own budget
     */
    record Reported(String frozen, Map<String, Money> spent) implements Accounting {

        public Reported {
            InvalidValue.unless(spent.values().stream().allMatch(each -> each.ore() >= 0), "amount.negative", "/spent");
            spent = Sorted.map(spent);
        }

        /** All that was spent. */
        public Money total() {
            return spent.values().stream().reduce(Money.ZERO, Money::plus);
        }
    }

    /** It lacks something. */
    record ReportReturned(Instant until, String message) implements Accounting {

        public ReportReturned {
            Texts.longText(message, "/message");
        }
    }

    /**
     * Lots were drawn on which reports are looked at closely.
     *
     * @param seed hash of the seed, which is told afterwards
     */
    record SampleDrawn(String seed, boolean drawn) implements Accounting {}

    /**
     * The accounts are found right.
     *
     * @param cost what of the spending counts
     */
    record Approved(Money cost) implements Accounting {

        public Approved {
            InvalidValue.unless(cost.ore() >= 0, "amount.negative", "/cost");
        }
    }

    /** What was paid and not used is asked back. */
    record RepaymentAsked(Money amount, String reasons) implements Accounting {

        public RepaymentAsked {
            Texts.longText(reasons, "/reasons");
        }
    }

    /**
     * Money came back.
     *
     * @param toLine whether the budget line may award it again; else the budget year is over
     */
    record Repaid(Money amount, boolean toLine) implements Accounting {

        public Repaid {
            InvalidValue.unless(amount.isPositive(), "amount.positive", "/amount");
        }
    }

    /** The rest is not asked for any more. */
    record WrittenOff(Money amount, String reasons) implements Accounting {

        public WrittenOff {
            Texts.longText(reasons, "/reasons");
        }
    }
}
