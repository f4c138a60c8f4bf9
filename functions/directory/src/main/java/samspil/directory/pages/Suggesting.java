package samspil.directory.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.directory.Published;
import samspil.directory.pages.words.Visit;
import samspil.platform.http.FormFields;

/**
 * A suggestion while it is written: the entry as it stands, and what was typed so far.
 *
 * @param errors in words, by field
 */
record Suggesting(Visit visit, Published.Live live, FormFields body, Map<String, String> errors) {

    /** The parameter of the fields that were picked, and of the error where none was. */
    static final String PICK = "pick";

    /** What may be picked beside the entry's own fields. */
    static final String OTHER = "message";

    private static final List<String> PERSON = List.of("yourName", "yourEmail");

    /** The same with what is wrong. */
    Suggesting wrong(Map<String, String> with) {
        return new Suggesting(visit, live, body, with);
    }

    SuggestableFields fields() {
        return new SuggestableFields(live.entry(), visit.language());
    }

    /** The entry's own fields that are to be changed: those picked, or those sent where none was. */
    List<String> picked() {
        var picks = body.all(PICK).isEmpty() ? List.copyOf(body.fields().keySet()) : body.all(PICK);
        return fields().live().keySet().stream().filter(picks::contains).toList();
    }

    /** Whether anything was picked, be it something else than a field. */
    boolean anythingPicked() {
        return !picked().isEmpty() || body.all(PICK).contains(OTHER);
    }

    /** The fields of a page. */
    List<String> names(SuggestStep step) {
        return switch (step) {
            case CHANGE -> Stream.concat(picked().stream(), Stream.of(OTHER)).toList();
            case WHO -> PERSON;
            case FIELDS, CHECK -> List.of();
        };
    }

    /** What stands in a field: what was typed, or else what stands now. */
    String value(String name) {
        return body.fields().containsKey(name)
                ? body.typed(name)
                : fields().live().getOrDefault(name, "");
    }

    /** The form with the values of the picked fields and no others. */
    FormFields pickedBody() {
        var kept = new LinkedHashMap<>(body.values());
        kept.keySet().removeIf(name -> fields().live().containsKey(name) && !picked().contains(name));
        return FormFields.of(kept);
    }
}
