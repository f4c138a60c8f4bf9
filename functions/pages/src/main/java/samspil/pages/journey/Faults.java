package samspil.pages.journey;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Violation;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Field;
import samspil.platform.http.Problem;

/** What is wrong with answers, in words, by the field that it is about. */
record Faults(Map<String, String> byField) {

    static Faults of(Traveller who, List<Violation> wrong) {
        var said = new HashMap<String, String>();
        wrong.forEach(violation -> said.put(who.field(violation), words(who.ground(), violation)));
        return new Faults(said);
    }

    /** A context may have words of its own. */
    private static String words(Ground ground, Violation violation) {
        var key = "wrong." + violation.code();
        return ground.knows(key)
                ? ground.say(key)
                : Problem.said(violation, ground.language()).message();
    }

    boolean isNone() {
        return byField.isEmpty();
    }

    /** Rules that none of these fields breaks alone. */
    List<Content> elsewhere(Ground ground, List<Field> fields) {
        var named = fields.stream().map(Field::name).toList();
        var advice = ground.usual("wrong.advice");
        return byField.entrySet().stream()
                .filter(each -> !named.contains(each.getKey()))
                .<Content>map(each -> Alert.of(AlertKind.ERROR, each.getValue(), advice))
                .toList();
    }
}
