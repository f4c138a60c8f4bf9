package samspil.council.pages.desk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/** What was typed into a form, every value of each name. */
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

    /** What was typed into a field; empty where nothing was. */
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getLast().replace("\r\n", "\n").strip();
    }

    /** Every box that was ticked. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same as a text, absent where nothing was typed. */
    public @Nullable String optional(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
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
            InvalidValue.unless(false, "form.localdate", "/" + name);
            throw e;
        }
    }

    /**
     * A whole number that is not negative.
     *
     * @throws InvalidValue at the field where it is none
     */
    public int number(String name) {
        InvalidValue.unless(text(name).matches("[0-9]{1,4}"), "number.whole", "/" + name);
        return Integer.parseInt(text(name));
    }

    /** Whether something was typed that must be. */
    boolean has(String name) {
        return all(name).stream().anyMatch(value -> !value.isBlank());
    }
}
