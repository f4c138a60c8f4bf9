package samspil.local.control;

import java.util.Arrays;
import java.util.Optional;
import samspil.local.http.WebAnswer;
import samspil.local.runtime.FunctionLog;

/** Shows what the functions wrote. */
final class LogRoom {
    private static final int USUAL = 200;

    private final FunctionLog log;

    LogRoom(FunctionLog log) {
        this.log = log;
    }

    WebAnswer show(String query) {
        Optional<String> limit = parameter(query, "limit");
        if (limit.filter(text -> !text.matches("\\d{1,5}")).isPresent()) {
            return ControlJson.refused(400, "limit is a number of lines");
        }
        return ControlJson.ok(log.last(
                parameter(query, "function").orElse(""),
                limit.map(Integer::valueOf).orElse(USUAL)));
    }

    private static Optional<String> parameter(String query, String name) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
