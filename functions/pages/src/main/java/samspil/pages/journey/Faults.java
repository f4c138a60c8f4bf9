package samspil.pages.journey;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Violation;
import samspil.pages.Words;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Field;
import samspil.platform.http.Problem;

/** What is wrong with answers, in words, by the field that it is about. */
record Faults(Map<String, String> byField) {

    static Faults of(Ground ground, List<Violation> wrong) {
        var said = new HashMap<String, String>();
        wrong.forEach(violation -> said.put(
                field(violation), Problem.said(violation, ground.language()).message()));
        return new Faults(said);
    }

    /** The first name of its pointer. */
    static String field(Violation violation) {
        var parts = violation.pointer().split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    boolean isNone() {
        return byField.isEmpty();
    }

    /** Rules that none of these fields breaks alone. */
    List<Content> elsewhere(Ground ground, List<Field> fields) {
        var named = fields.stream().map(Field::name).toList();
        var advice = Words.say(ground.language(), "journey.advice");
        return byField.entrySet().stream()
                .filter(each -> !named.contains(each.getKey()))
                .<Content>map(each -> Alert.of(AlertKind.ERROR, each.getValue(), advice))
                .toList();
    }
}
