package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The demo data's policies: a file of lines to each municipality, named after it, each line a call of the desk; and
 * the papers that the lines name.
 *
 * @param uploads waits until the functions have seen what was uploaded
 */
record DemoPolicies(Path folder, Uploads uploads) {
    private static final String SUFFIX = ".ndjson";
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int TRIES = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Loads all of them at once; says how many, and nothing where the build made none. */
    String load(Function<String, ApiClient> clients) throws IOException, InterruptedException {
        List<Callable<Integer>> lives = files().stream()
                .<Callable<Integer>>map(file -> () -> live(clients.apply(town(file)), file))
                .toList();
        int papers = Together.all(lives).stream().mapToInt(Integer::intValue).sum();
        return "%d policies with %d papers".formatted(lives.size(), papers);
    }

    private int live(ApiClient client, Path file) throws IOException, InterruptedException {
        int papers = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode step = JSON.readTree(line);
            String path =
                    "/v1/" + town(file) + "/desk/policies" + step.path("to").asText();
            String answer = client.call(path, step.path("body").toString());
            if (step.has("paper")) {
                publish(client, path, JSON.readTree(answer), step.path("paper").asText());
                papers++;
            }
        }
        return papers;
    }

    private void publish(ApiClient client, String path, JsonNode invited, String paper)
            throws IOException, InterruptedException {
        JsonNode form = invited.path("form");
        new BrowserForm(form.path("fields"), folder.resolve(paper + ".pdf"))
                .send(client.plain(), form.path("address").asText());
        uploads.rest();
        String document = path + "/" + invited.path("document").path("id").asText();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String stage =
                    JSON.readTree(client.call(document, "")).path("stage").asText();
            if (stage.equals("published")) {
                return;
            }
            if (!stage.equals("awaited")) {
                throw new IOException(paper + " is " + stage);
            }
            Thread.sleep(PAUSE);
        }
        throw new IOException(paper + " was not published");
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

    private static String town(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
