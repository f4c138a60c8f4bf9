package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The demo data's applications: a file of lines to each municipality, named after it, each line the life of an
 * application, and what applicants enclose.
 *
 * @param uploads waits until the functions have seen what was uploaded
 * @param today from which days ahead are reckoned
 */
record DemoApplications(Path folder, Uploads uploads, LocalDate today) {
    private static final String SUFFIX = ".ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ENCLOSED =
            Map.of("accounts", "regnskab-2025.pdf", "statutes", "vedtaegter.pdf");

    /** Loads all of them; how many. */
    int load(DemoDuties duties) throws IOException, InterruptedException {
        List<Begun> begun = new ArrayList<>();
        for (Path file : files()) {
            String town = String.valueOf(file.getFileName()).replace(SUFFIX, "");
            for (String line : Files.readAllLines(file)) {
                begun.add(begin(duties, town, JSON.readTree(new DaysAhead(today).in(line))));
            }
        }
        uploads.rest();
        for (Begun each : begun) {
            go(duties, each);
        }
        return begun.size();
    }

    private record Begun(String town, String path, String id, JsonNode life) {}

    /** Begins a draft and uploads what belongs to it. */
    private Begun begin(DemoDuties duties, String town, JsonNode life) throws IOException, InterruptedException {
        ApiClient client = duties.of(life.path("as").asText());
        String rounds = "/v1/" + town + "/grants/rounds/" + life.path("round").asText() + "/applications";
        String id = JSON.readTree(client.send("POST", rounds, "", Map.of()))
                .path("id")
                .asText();
        String path = "/v1/" + town + "/grants/applications/" + id;
        for (Map.Entry<String, String> each : ENCLOSED.entrySet()) {
            String wish = "{\"question\":\"" + each.getKey() + "\",\"fileName\":\"" + each.getValue() + "\"}";
            JsonNode invited = JSON.readTree(client.call(path + "/documents", wish));
            new BrowserForm(invited.path("fields"), folder.resolve(each.getKey() + ".pdf"))
                    .send(client.plain(), invited.path("address").asText());
        }
        return new Begun(town, path, id, life);
    }

    /** Answers the rest, sends it where it was sent, and goes on from there. */
    private void go(DemoDuties duties, Begun begun) throws IOException, InterruptedException {
        ApiClient client = duties.of(begun.life().path("as").asText());
        JsonNode draft = JSON.readTree(client.call(begun.path(), ""));
        ObjectNode answers = draft.path("answers").deepCopy();
        begun.life().path("answers").properties().forEach(each -> answers.set(each.getKey(), each.getValue()));
        String seen = '"' + draft.path("revision").asText() + '"';
        client.send("PUT", begun.path() + "/answers", answers.toString(), Map.of("If-Match", seen));
        if (begun.life().path("sent").asBoolean()) {
            client.send("POST", begun.path() + "/submission", "", Map.of("Idempotency-Key", "demo"));
            new ApplicationLife(duties, begun.town(), begun.id(), client)
                    .go(begun.life().path("then"));
        }
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
