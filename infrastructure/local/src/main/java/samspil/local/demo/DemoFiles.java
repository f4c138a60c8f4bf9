package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import samspil.local.gateway.Caller;

/** The demo data: a file of lines to each municipality, named after it. */
public final class DemoFiles {
    private static final String SUFFIX = ".ndjson";

    private final Path folder;

    /** Those in this folder, which need not be there. */
    public DemoFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Imports all of them at once, as the operator.
     *
     * @return one line that says what was loaded
     * @throws IOException when one of them was refused
     */
    public String load(URI api, Caller operator, String region) throws IOException, InterruptedException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return "demo: none, for the build made no files in " + folder;
        }
        SignedClient client = new SignedClient(api, operator, region);
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> imports = files.stream()
                    .<Callable<Integer>>map(file -> () -> load(client, file))
                    .toList();
            int lines = 0;
            for (Future<Integer> each : threads.invokeAll(imports)) {
                lines += result(each);
            }
            return "demo: %d records of %s in %.1f s".formatted(lines, names(files), (System.nanoTime() - begun) / 1e9);
        }
    }

    private static int load(SignedClient client, Path file) throws IOException, InterruptedException {
        new DemoImport(client, municipality(file)).run(file);
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }

    private static int result(Future<Integer> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException refused ? refused : new IOException(failure);
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
