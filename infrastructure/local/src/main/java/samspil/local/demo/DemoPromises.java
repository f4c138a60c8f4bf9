package samspil.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The demo data's duties: a file of lines to each municipality, named after it, each line a duty. */
record DemoPromises(Path folder) {
    private static final String SUFFIX = ".ndjson";

    /** Loads all of them; says how many. */
    String load(Function<String, ApiClient> clients) throws IOException, InterruptedException {
        int promises = 0;
        for (Path file : files()) {
            String town = String.valueOf(file.getFileName()).replace(SUFFIX, "");
            for (String line : Files.readAllLines(file)) {
                clients.apply(town).call("/v1/" + town + "/desk/duties", line);
                promises++;
            }
        }
        return promises + " promises";
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
