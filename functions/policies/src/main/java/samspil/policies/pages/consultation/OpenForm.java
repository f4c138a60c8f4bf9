package samspil.policies.pages.consultation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.components.Field;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.OpenConsultation.Wish;

/**
 * What stands in the form that opens a consultation.
 *
 * @param sections how many sections it has room for
 * @param values as they were typed, by field
 * @param errors in words, by field
 * @param wish what they mean; absent while something is wrong with them
 */
record OpenForm(
        int sections,
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable Wish wish) {
    static final List<String> FIRST = List.of("title", "introduction");
    static final List<String> LAST = List.of("opens", "closes", "invite");

    private static final int ROOM = 3;
    private static final int MOST = 40;

    /** Nothing typed yet, but for the first day. */
    static OpenForm empty(Setting setting) {
        return new OpenForm(ROOM, Map.of("opens", setting.today().toString()), Map.of(), null);
    }

    /** What was typed. */
    static OpenForm read(Setting setting, FormFields sent) {
        int sections = Math.clamp(sent.number("sections"), 1, MOST);
        var values = new HashMap<String, String>();
        names(sections).forEach(name -> values.put(name, sent.typed(name)));
        return new OpenForm(sections, Map.copyOf(values), Map.of(), null).meant(setting);
    }

    /** The fields, in the order of the form. */
    static List<String> names(int sections) {
        var middle = IntStream.rangeClosed(1, sections)
                .boxed()
                .flatMap(place -> Stream.of("heading-" + place, "text-" + place));
        return Stream.of(FIRST.stream(), middle, LAST.stream())
                .flatMap(all -> all)
                .toList();
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    Field field(String name, String label) {
        return Field.of(name, label).value(value(name)).error(errors.getOrDefault(name, ""));
    }

    /** The same with room for one more, whatever is wrong so far. */
    OpenForm larger() {
        return new OpenForm(Math.min(MOST, sections + 1), values, Map.of(), wish);
    }

    /** The same with what is wrong, beside the field that it is about. */
    OpenForm wrong(Setting setting, Violation violation) {
        var words = Problem.said(violation, setting.language()).message();
        return new OpenForm(sections, values, Map.of(named(violation.pointer()), words), null);
    }

    private OpenForm meant(Setting setting) {
        try {
            var draft = new Draft(setting.municipality().language(), value("title"), optional("introduction"), parts());
            return new OpenForm(sections, values, Map.of(), wish(draft));
        } catch (InvalidValue e) {
            return wrong(setting, e.violation());
        }
    }

    private Wish wish(Draft draft) {
        var invite = value("invite");
        InvalidValue.unless(List.of("everyone", "nobody").contains(invite), "consultation.invite", "/invite");
        return new Wish(draft, day("opens"), day("closes"), invite.equals("everyone"), List.of());
    }

    /** Rooms that nothing was typed into are no sections. */
    private List<Draft.Section> parts() {
        return IntStream.rangeClosed(1, sections)
                .filter(place -> !(value("heading-" + place) + value("text-" + place)).isEmpty())
                .mapToObj(this::part)
                .toList();
    }

    private Draft.Section part(int place) {
        try {
            return new Draft.Section(value("heading-" + place), value("text-" + place));
        } catch (InvalidValue e) {
            InvalidValue.unless(
                    false, e.violation().code(), "/" + e.violation().pointer().substring(1) + "-" + place);
            throw e;
        }
    }

    private @Nullable String optional(String field) {
        return value(field).isEmpty() ? null : value(field);
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeException e) {
            InvalidValue.unless(false, "form.localdate", "/" + field);
            throw e;
        }
    }

    /** The field that a pointer is about. */
    private static String named(String pointer) {
        return pointer.equals("/sections") ? "heading-1" : pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
