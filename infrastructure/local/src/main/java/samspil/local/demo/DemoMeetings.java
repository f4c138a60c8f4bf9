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
 * The demo data's meetings: a file of lines to each municipality, named after it, each line a call of the desk. A day
 * such as {@code @24} is so many days ahead.
 */
record DemoMeetings(Path folder, LocalDate today) {
    private static final String SUFFIX = ".ndjson";
    private static final Pattern AHEAD = Pattern.compile("@([0-9]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Loads all of them; says how many, and nothing where the build made none. */
    String load(Function<String, ApiClient> clients) throws IOException, InterruptedException {
        int meetings = 0;
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            String town = name.substring(0, name.length() - SUFFIX.length());
            ApiClient client = clients.apply(town);
            for (String line : Files.readAllLines(file)) {
                JsonNode step = JSON.readTree(dated(line));
                client.call(
                        "/v1/" + town + "/desk/meetings" + step.path("to").asText(),
                        step.path("body").toString());
                meetings++;
            }
        }
        return meetings + " meetings";
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
