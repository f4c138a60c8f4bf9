package samspil.engines.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a template: what is given, else the default. */
final class Parameters {
    private static final Set<String> KNOWN = Set.of(
            "Type",
            "Default",
            "AllowedValues",
            "AllowedPattern",
            "ConstraintDescription",
            "Description",
            "MaxLength",
            "MinLength",
            "NoEcho");

    private Parameters() {}

    /** The value of every parameter, a text or a list of texts. */
    static Map<String, Object> values(Node declared, Map<String, String> given) {
        given.keySet().stream().filter(name -> declared.find(name).isEmpty()).forEach(name -> {
            throw declared.error(name + " is given, but not a parameter of the template");
        });
        var values = new LinkedHashMap<String, Object>();
        declared.entries().forEach((name, each) -> values.put(name, value(each, given.get(name))));
        return values;
    }

    private static Object value(Node declared, @Nullable String given) {
        declared.entries().keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(key -> {
            throw declared.error(key + " is not known of a parameter");
        });
        var text = given == null ? declared.get("Default").text() : given;
        check(declared, text);
        return switch (declared.get("Type").text()) {
            case "String", "Number" -> text;
            case "CommaDelimitedList" -> List.of(text.split("\\s*,\\s*"));
            default -> throw declared.error("the type is not known");
        };
    }

    private static void check(Node declared, String text) {
        if (declared.find("AllowedValues")
                .filter(allowed -> !allowed.texts().contains(text))
                .isPresent()) {
            throw declared.error("\"" + text + "\" is not one of AllowedValues");
        }
        if (declared.find("AllowedPattern")
                .filter(pattern -> !text.matches(pattern.text()))
                .isPresent()) {
            throw declared.error("\"" + text + "\" does not match AllowedPattern");
        }
    }
}
