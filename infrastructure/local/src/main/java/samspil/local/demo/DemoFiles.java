package samspil.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The demo data's directories: a file of lines to each municipality, named after its code.
 *
 * @param uploads waits until the functions have seen what was uploaded
 */
record DemoFiles(Path folder, Uploads uploads) {
    private static final String SUFFIX = ".ndjson";

    /**
     * Imports all of them at once.
     *
     * @param clients who imports, by the municipality's code
     * @return one line that says what was loaded
     * @throws IOException when one of them was refused
     */
    String load(Function<String, ApiClient> clients) throws IOException, InterruptedException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return "demo: none, for the build made no files in " + folder;
        }
        long begun = System.nanoTime();
        List<Callable<Integer>> imports = files.stream()
                .<Callable<Integer>>map(file -> () -> load(clients.apply(municipality(file)), file))
                .toList();
        int lines = Together.all(imports).stream().mapToInt(Integer::intValue).sum();
        return "demo: %d records of %s in %.1f s".formatted(lines, names(files), (System.nanoTime() - begun) / 1e9);
    }

    private int load(ApiClient client, Path file) throws IOException, InterruptedException {
        new DemoImport(client, municipality(file), uploads).run(file);
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
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

    private static String municipality(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(DemoFiles::municipality).toList());
    }
}
