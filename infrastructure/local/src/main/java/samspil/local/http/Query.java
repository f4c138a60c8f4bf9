package samspil.local.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a query string. */
public final class Query {
    private Query() {}

    /** Decoded values by decoded name, in order; empty when an escape is broken. */
    public static Optional<Map<String, List<String>>> parse(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : raw.split("&", -1)) {
            String[] pair = part.split("=", 2);
            Optional<String> name = Percent.decodeQuery(pair[0]);
            Optional<String> value = Percent.decodeQuery(pair.length == 2 ? pair[1] : "");
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (!part.isEmpty()) {
                values.computeIfAbsent(name.get(), each -> new ArrayList<>()).add(value.get());
            }
        }
        return Optional.of(values);
    }
}
