package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The demo data's schemes and rounds: a file of lines to each municipality, named after it, each line a call of the
 * desk. A day such as {@code @24} is so many days ahead.
 */
record DemoGrants(Path folder, LocalDate today) {
    private static final String SUFFIX = ".ndjson";
    private static final Pattern AHEAD = Pattern.compile("@(-?[0-9]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Loads all of them; says how many calls that took. */
    String load(Function<String, ApiClient> clients) throws IOException, InterruptedException {
        int calls = 0;
        for (Path file : files()) {
            String town = String.valueOf(file.getFileName()).replace(SUFFIX, "");
            ApiClient client = clients.apply(town);
            for (String line : Files.readAllLines(file)) {
                JsonNode step = JSON.readTree(dated(line));
                String path = "/v1/" + town + "/desk/grants" + step.path("to").asText();
                String seen = step.path("seen").asText();
                String body = step.has("body") ? step.path("body").toString() : "";
                client.change(path, body, seen.isEmpty() ? "" : '"' + seen + '"');
                calls++;
            }
        }
        return calls + " steps of grants";
    }

    private String dated(String line) {
        return AHEAD.matcher(line)
                .replaceAll(
                        found -> today.plusDays(Long.parseLong(found.group(1))).toString());
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
