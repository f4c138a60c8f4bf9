package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Calls of a room of the desk: a file of lines to each municipality, named after it. {@linkplain DaysAhead Days ahead} are
 * days; {@code @last} is the id that the call before was answered with. A line
 * says {@code as} whom it is called, unless it is the administrator, and as {@code seen} the version that it changes.
 *
 * @param room its path below the desk
 */
record DemoCalls(Path folder, String room, LocalDate today) {
    private static final String SUFFIX = ".ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Loads all of them; how many, and nothing where the build made none.
     *
     * @param clients who calls, by role and municipality
     */
    int load(BiFunction<String, String, ApiClient> clients) throws IOException, InterruptedException {
        int calls = 0;
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            String town = name.substring(0, name.length() - SUFFIX.length());
            String last = "";
            for (String line : Files.readAllLines(file)) {
                JsonNode step = JSON.readTree(new DaysAhead(today).in(line).replace("@last", last));
                ApiClient client = clients.apply(step.path("as").asText(DemoDuties.ADMINISTRATOR), town);
                last = JSON.readTree(call(client, town, step)).path("id").asText();
                calls++;
            }
        }
        return calls;
    }

    private String call(ApiClient client, String town, JsonNode step) throws IOException, InterruptedException {
        String path = "/v1/" + town + room + step.path("to").asText();
        String body = step.has("body") ? step.path("body").toString() : "";
        String seen = step.path("seen").asText();
        return seen.isEmpty() ? client.call(path, body) : client.change(path, body, '"' + seen + '"');
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }
}
