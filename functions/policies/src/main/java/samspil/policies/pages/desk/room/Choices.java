package samspil.policies.pages.desk.room;

import java.util.Arrays;
import java.util.Locale;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.ChoiceAsk;

/** Questions answered by one of the names of an enumeration. */
final class Choices {
    private Choices() {}

    /**
     * One that must be answered.
     *
     * @param label the choices are said by the labels {@code <label>.<choice>}
     */
    static ChoiceAsk of(Desk desk, String name, String label, Enum<?>... values) {
        return new ChoiceAsk(
                name,
                true,
                Arrays.stream(values).map(Enum::name).toList(),
                value -> desk.say(label + "." + key(value)));
    }

    /** A name as labels say it. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
