package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import samspil.platform.json.JsonValue;

/** The records of a JSON document: the object itself, or whatever its lists hold. */
final class JsonRecords {
    private final Predicate<JsonFields> isRecord;
    private final List<Found> found = new ArrayList<>();

    private JsonRecords(Predicate<JsonFields> isRecord) {
        this.isRecord = isRecord;
    }

    /** All of them in their order; elements of lists that are no objects are among them, so that none is lost. */
    static List<Found> in(JsonValue document, Predicate<JsonFields> isRecord) {
        var records = new JsonRecords(isRecord);
        records.look("", document);
        return records.found;
    }

    private void look(String pointer, JsonValue value) {
        switch (value) {
            case JsonValue.Members(var members) when isRecord.test(new JsonFields(members)) -> add(pointer, value);
            case JsonValue.Members(var members) ->
                members.forEach((name, member) -> look(JsonFields.below(pointer, name), member));
            case JsonValue.Elements(var elements) -> {
                for (int i = 0; i < elements.size(); i++) {
                    add(pointer + "/" + i, elements.get(i));
                }
            }
            case JsonValue.Text _, JsonValue.Figure _, JsonValue.Truth _, JsonValue.Nothing _ -> {}
        }
    }

    private void add(String pointer, JsonValue value) {
        found.add(new Found("#" + pointer, value));
    }

    /**
     * A record.
     *
     * @param place a JSON Pointer as a fragment
     */
    record Found(String place, JsonValue value) {
        JsonFields fields() {
            return JsonFields.of(value);
        }
    }
}
