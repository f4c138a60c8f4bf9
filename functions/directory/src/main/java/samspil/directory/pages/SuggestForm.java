package samspil.directory.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.directory.Published;
import samspil.directory.pages.parts.Trap;
import samspil.directory.pages.words.Visit;
import samspil.pages.components.Button;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;

/**
 * The form with which anybody suggests a change.
 *
 * @param values what stands in the fields
 * @param errors in words, by field
 */
record SuggestForm(Visit visit, Published.Live live, Map<String, String> values, Map<String, String> errors) {
    private static final Map<String, String> TYPES =
            Map.of("website", "url", "email", "email", "phone", "tel", "yourEmail", "email");
    private static final Map<String, Integer> LONG_TEXTS =
            Map.of("summary", 300, "description", 2_000, "message", 2_000);
    private static final Map<String, String> PURPOSES = Map.of("yourName", "name", "yourEmail", "email");

    Content body() {
        var fields = names().map(this::field).toList();
        var name = live.entry().about().name().in(visit.language());
        return Stack.of(
                new ErrorSummary(visit.language(), fields),
                Heading.of(visit.say("suggest.kind"), visit.say("suggest.title", name), visit.say("suggest.lead")),
                new Form(visit.addresses().suggest(live.kind(), live.id()), parts(fields)));
    }

    boolean failed() {
        return !errors.isEmpty();
    }

    private List<Content> parts(List<Field> fields) {
        var parts = new ArrayList<Content>();
        parts.add(new Hidden("base", values.getOrDefault("base", Long.toString(live.version()))));
        fields.stream().map(this::control).forEach(parts::add);
        parts.add(new Trap(visit.say("suggest.trap")));
        parts.add(new Button(visit.say("suggest.send"), true));
        return parts;
    }

    private Stream<String> names() {
        var own = new SuggestableFields(live.entry(), visit.language()).live().keySet();
        return Stream.concat(own.stream(), Stream.of("message", "yourName", "yourEmail"));
    }

    private Field field(String name) {
        return new Field(
                name,
                visit.say("suggest." + name),
                hint(name),
                values.getOrDefault(name, ""),
                errors.getOrDefault(name, ""),
                name.equals("name"));
    }

    private String hint(String name) {
        return switch (name) {
            case "phone", "message", "yourName", "yourEmail" -> visit.say("suggest." + name + ".hint");
            default -> "";
        };
    }

    private Content control(Field field) {
        var limit = LONG_TEXTS.get(field.name());
        return limit == null
                ? new TextField(
                        visit.language(),
                        field,
                        TYPES.getOrDefault(field.name(), "text"),
                        PURPOSES.getOrDefault(field.name(), "off"))
                : new TextArea(visit.language(), field, limit > 300 ? 6 : 3, limit);
    }
}
