package samspil.pages.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Kroner;
import samspil.kernel.Money;
import samspil.platform.http.FormFields;

/** What was typed into a form, over all its pages; every value of a name. */
public record Typed(Map<String, List<String>> values) {
    /** Nothing yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /** These values, one of each name. */
    public static Typed of(Map<String, String> values) {
        var all = new HashMap<String, List<String>>();
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new Typed(all);
    }

    /** These fields of what was sent. */
    public static Typed of(FormFields sent, List<String> names) {
        var values = new HashMap<String, List<String>>();
        names.forEach(name -> values.put(
                name,
                sent.all(name).stream()
                        .map(each -> each.replace("\r\n", "\n").strip())
                        .filter(each -> !each.isEmpty())
                        .toList()));
        return new Typed(values);
    }

    /** What was typed into a field; empty where nothing was. */
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    /** Everything that was chosen of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same, absent where nothing was. */
    public @Nullable String optional(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The lines of a field, none blank. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * A day.
     *
     * @throws InvalidValue at the field where it is none
     */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "form.localdate");
        }
    }

    /**
     * A time of a day.
     *
     * @throws InvalidValue at the field where it is none
     */
    public LocalTime hour(String name) {
        try {
            return LocalTime.parse(text(name).replace('.', ':'));
        } catch (DateTimeException e) {
            throw wrong(name, "form.localtime");
        }
    }

    /**
     * A whole number from 0 on.
     *
     * @throws InvalidValue at the field where it is none
     */
    public int number(String name) {
        if (!text(name).matches("[0-9]{1,7}")) {
            throw wrong(name, "number.whole");
        }
        return Integer.parseInt(text(name));
    }

    /**
     * An amount in kroner.
     *
     * @throws InvalidValue at the field where it is none
     */
    public Money money(String name) {
        return Kroner.read(text(name)).orElseThrow(() -> wrong(name, "amount.form"));
    }

    /** The same with another value in a field. */
    public Typed with(String name, @Nullable String value) {
        return value == null ? this : with(name, List.of(value));
    }

    /** The same with other values in a field. */
    public Typed with(String name, List<String> several) {
        var more = new HashMap<>(values);
        more.put(name, several);
        return new Typed(more);
    }

    /** Something that is wrong with a field. */
    public static InvalidValue wrong(String name, String code) {
        return InvalidValue.of(code, "/" + name);
    }
}
