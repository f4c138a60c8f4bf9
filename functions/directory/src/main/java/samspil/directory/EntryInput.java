package samspil.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.MergePatch;
import samspil.platform.json.Parsed;

/**
 * An entry as the desk sends it. Whose it is and what it is come from the address, when it was confirmed from whoever
 * confirmed it; the body may leave them out, and may not say otherwise.
 */
record EntryInput(MunicipalityId home, Kind kind, EntryId id, Trust trust) {

    Parsed<Entry> read(JsonValue body) {
        if (!(body instanceof JsonValue.Members(var sent))) {
            return Parsed.refused("", "type.object");
        }
        var other = otherwise(sent);
        return other.isEmpty()
                ? Json.bind(completed(body), kind.type()).then(Parsed.Value<Entry>::new)
                : new Parsed.Refused<>(other);
    }

    private JsonValue completed(JsonValue body) {
        var known = new LinkedHashMap<String, JsonValue>();
        known.put("id", new JsonValue.Text(id.value()));
        known.put("home", new JsonValue.Text(home.value()));
        known.put("trust", Json.tree(Json.write(trust)).orThrow());
        return MergePatch.apply(new JsonValue.Members(known), body);
    }

    private List<Violation> otherwise(Map<String, JsonValue> sent) {
        var found = new ArrayList<Violation>();
        if (differs(sent.get("id"), id.value())) {
            found.add(new Violation("/id", "field.fixed"));
        }
        if (differs(sent.get("home"), home.value())) {
            found.add(new Violation("/home", "home"));
        }
        var verifiedAt = EntryTree.members(sent.getOrDefault("trust", new JsonValue.Nothing()))
                .get("verifiedAt");
        if (differs(verifiedAt, String.valueOf(trust.verifiedAt()))) {
            found.add(new Violation("/trust/verifiedAt", "field.fixed"));
        }
        return found;
    }

    private static boolean differs(@org.jspecify.annotations.Nullable JsonValue sent, String known) {
        return sent instanceof JsonValue.Text(var text) && !text.equals(known);
    }
}
