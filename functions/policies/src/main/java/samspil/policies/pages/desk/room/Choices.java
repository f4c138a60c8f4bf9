package samspil.policies.pages.desk.room;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Option;
import samspil.policies.pages.desk.Desk;

/** Questions answered by one of the names of an enumeration. */
final class Choices {
    private Choices() {}

    /**
     * One that must be answered.
     *
     * @param label the choices are said by the labels {@code <label>.<choice>}
     */
    static Ask of(Desk desk, String name, String label, Enum<?>... values) {
        return Ask.one(
                name, options(desk, label, Arrays.stream(values).map(Enum::name).toList()));
    }

    /** Values in the words of labels. */
    static List<Option> options(Desk desk, String label, List<String> values) {
        return values.stream()
                .map(value -> new Option(value, desk.say(label + "." + key(value))))
                .toList();
    }

    /** A name as labels say it. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
