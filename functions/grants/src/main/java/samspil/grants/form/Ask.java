package samspil.grants.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.kernel.RegisterNumber;
import samspil.platform.json.ByKind;

/** How a question is to be answered. */
@ByKind
public sealed interface Ask {
    /** So many characters may be asked for at most. */
    int LONGEST = 10_000;

    /** So many rows, options or files may be asked for at most. */
    int MOST = 50;

    /**
     * Words; on several lines where more than two hundred characters may be written.
     *
     * @param longest in characters
     */
    record Words(int longest) implements Ask {
        public Words {
            within(longest, LONGEST, "/longest");
        }
    }

    /**
     * One or several of some options.
     *
     * @param most how many may be chosen
     */
    record Choice(List<Option> options, int most) implements Ask {
        public Choice {
            options = List.copyOf(options);
            within(options.size(), MOST, "/options");
            InvalidValue.unless(
                    options.stream().map(Option::id).distinct().count() == options.size(), "list.repeats", "/options");
            within(most, options.size(), "/most");
        }
    }

    /** Yes or no. */
    record YesNo() implements Ask {}

    /** A whole number between two others. */
    record Count(long least, long most) implements Ask {
        public Count {
            InvalidValue.unless(least <= most, "range.order", "/most");
        }
    }

    /** An amount. */
    record Amount() implements Ask {}

    /**
     * How much is applied for; a form asks this once.
     *
     * @param least absent where any amount will do
     * @param most absent where nothing but the budget bounds it
     */
    record Asked(@Nullable Money least, @Nullable Money most) implements Ask {
        public Asked {
            InvalidValue.unless(least == null || least.ore() >= 0, "amount.negative", "/least");
            InvalidValue.unless(least == null || most == null || least.compareTo(most) <= 0, "range.order", "/most");
        }
    }

    /** A day. */
    record Day() implements Ask {}

    /** The number of an organisation. */
    record Registered(RegisterNumber.Scheme scheme) implements Ask {}

    /** An e-mail address. */
    record Mail() implements Ask {}

    /**
     * The same questions row by row.
     *
     * @param columns none of them a table, a budget, a file or the amount applied for
     */
    record Table(List<Question> columns, int least, int most) implements Ask {
        public Table {
            columns = List.copyOf(columns);
            within(columns.size(), MOST, "/columns");
            InvalidValue.unless(columns.stream().noneMatch(each -> each.ask().isLarge()), "column.kind", "/columns");
            Questions.check(columns, "/columns");
            InvalidValue.unless(least >= 0, "number.range", "/least");
            within(most, MOST, "/most");
            InvalidValue.unless(least <= most, "range.order", "/most");
        }
    }

    /**
     * Income and expenses.
     *
     * @param share how many hundredths of the expenses may be applied for at most
     */
    record Budget(Balance balance, int share) implements Ask {
        private static final int WHOLE = 100;

        public Budget {
            within(share, WHOLE, "/share");
        }
    }

    /**
     * Documents.
     *
     * @param paper what they are, where they may be used for other applications too
     */
    record Files(
            int least,
            int most,
            Set<FileType> types,
            @Nullable Paper paper) implements Ask {
        public Files {
            types = Set.copyOf(types);
            InvalidValue.unless(!types.isEmpty(), "field.required", "/types");
            InvalidValue.unless(least >= 0, "number.range", "/least");
            within(most, MOST, "/most");
            InvalidValue.unless(least <= most, "range.order", "/most");
        }
    }

    /** Whether it does not fit into a cell of a table. */
    default boolean isLarge() {
        return switch (this) {
            case Table table -> true;
            case Budget budget -> true;
            case Files files -> true;
            case Asked asked -> true;
            default -> false;
        };
    }

    private static void within(int number, int most, String pointer) {
        InvalidValue.unless(number >= 1 && number <= most, "number.range", pointer);
    }
}
