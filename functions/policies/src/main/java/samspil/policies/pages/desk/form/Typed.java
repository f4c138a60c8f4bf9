package samspil.policies.pages.desk.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.platform.http.FormFields;

/** What was typed into a form, over all its pages. */
public record Typed(Map<String, String> values) {

    public Typed {
        values = Map.copyOf(values);
    }

    /** These fields of what was sent. */
    public static Typed of(FormFields sent, List<String> names) {
        var values = new HashMap<String, String>();
        names.forEach(name -> values.put(name, text(sent, name)));
        return new Typed(values);
    }

    /** Boxes that were ticked are lines of one text. */
    private static String text(FormFields sent, String name) {
        var all = sent.all(name);
        return all.size() < 2 ? sent.typed(name) : String.join("\n", all);
    }

    /** What was typed into a field; empty where nothing was. */
    public String text(String name) {
        return values.getOrDefault(name, "");
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

    /** Whether nothing of a date was typed. */
    boolean noDate(String name) {
        return CoarseAsk.parts(name).stream().allMatch(part -> text(part).isEmpty());
    }

    /**
     * A date as exact as it was typed.
     *
     * @throws InvalidValue at the field where it is none
     */
    public CoarseDate date(String name) {
        try {
            return new CoarseDate(CoarseAsk.edtf(this, name));
        } catch (InvalidValue e) {
            throw InvalidValue.of("date.coarse", "/" + name);
        }
    }

    /** The same with another value in a field. */
    public Typed with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Typed(more);
    }

    /** The same with a date in its three fields. */
    public Typed with(String name, CoarseDate date) {
        var parts = date.edtf().split("-", -1);
        return with(name + "-year", parts[0])
                .with(name + "-month", parts.length > 1 ? parts[1] : "")
                .with(name + "-day", parts.length > 2 ? parts[2] : "");
    }
}
