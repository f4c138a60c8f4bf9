package samspil.directory.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.Published;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** Directories in which every text that a person could type is markup. */
final class Hostile {
    static final String MARKUP = "</title></script><img src=x onerror=a()>\"'&<b>";
    private static final Set<String> TYPED = Set.of("da", "nb", "nn", "en", "street", "town", "title", "name");

    private Hostile() {}

    static Catalogue of(Catalogue catalogue) {
        var records = catalogue.records().stream().map(Hostile::of).toList();
        return new Catalogue(catalogue.municipality(), catalogue.takenAt(), catalogue.hash(), records);
    }

    private static Published of(Published published) {
        return published instanceof Published.Live live
                ? new Published.Live(of(live.entry()), live.version(), live.modifiedAt())
                : published;
    }

    private static Entry of(Entry entry) {
        var tree = Json.tree(Json.write(entry)).orThrow();
        return Json.bind(of(tree), entry.kind().type()).orThrow();
    }

    private static JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonValue.Members(var members) -> new JsonValue.Members(of(members));
            case JsonValue.Elements(var elements) ->
                new JsonValue.Elements(elements.stream().map(Hostile::of).toList());
            default -> value;
        };
    }

    private static Map<String, JsonValue> of(Map<String, JsonValue> members) {
        var hostile = new LinkedHashMap<String, JsonValue>();
        members.forEach((name, value) -> hostile.put(
                name,
                TYPED.contains(name) && value instanceof JsonValue.Text ? new JsonValue.Text(MARKUP) : of(value)));
        return hostile;
    }
}
