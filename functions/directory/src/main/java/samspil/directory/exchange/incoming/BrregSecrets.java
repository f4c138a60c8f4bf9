package samspil.directory.exchange.incoming;

import java.util.LinkedHashMap;
import java.util.Set;
import samspil.platform.json.JsonValue;

/** Takes out of a register's record what must never be kept: the bank account, and who holds which office. */
final class BrregSecrets {
    private static final Set<String> NAMES = Set.of("kontonummer", "roller", "rollegrupper", "fodselsnummer");

    private BrregSecrets() {}

    static JsonValue without(JsonValue value) {
        return switch (value) {
            case JsonValue.Members(var members) -> {
                var kept = new LinkedHashMap<String, JsonValue>();
                members.forEach((name, member) -> {
                    if (!NAMES.contains(name)) {
                        kept.put(name, without(member));
                    }
                });
                yield new JsonValue.Members(kept);
            }
            case JsonValue.Elements(var elements) ->
                new JsonValue.Elements(
                        elements.stream().map(BrregSecrets::without).toList());
            case JsonValue.Text _, JsonValue.Figure _, JsonValue.Truth _, JsonValue.Nothing _ -> value;
        };
    }
}
