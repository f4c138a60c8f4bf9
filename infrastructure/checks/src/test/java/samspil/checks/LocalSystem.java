package samspil.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The local system as a stranger starts it: its own process, a folder for its data, a free port. */
final class LocalSystem implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready (http://127\\.0\\.0\\.1:[0-9]+)");
    private static final Pattern LOG_IN = Pattern.compile("test log-in +(http://[^ ]+)");

    private final Process process;
    private final List<String> printed = new ArrayList<>();
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private LocalSystem(Process process) {
        this.process = process;
        this.address = URI.create(untilReady());
    }

    /** Starts on this folder; an empty one is filled with the demo data. */
    static LocalSystem start(Path data, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx320m",
                "-jar",
                Repository.root()
                        .resolve("infrastructure/local/target/samspil-local.jar")
                        .toString(),
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        try {
            var log = Files.createDirectories(Path.of("target")).resolve("local-system.log");
            return new LocalSystem(new ProcessBuilder(command)
                    .directory(Repository.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return address.resolve(path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the test log-in is, as printed. */
    URI logIn() {
        return printed.stream()
                .map(LOG_IN::matcher)
                .filter(found -> found.find())
                .map(found -> URI.create(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as Ctrl-C does; how it ended. */
    int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the local system did not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String untilReady() {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        var out = new BufferedReader(new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (var line = out.readLine(); line != null && System.nanoTime() < deadline; line = out.readLine()) {
                printed.add(line);
                var ready = READY.matcher(line);
                if (ready.matches()) {
                    Thread.ofVirtual().start(() -> out.lines().forEach(printed::add));
                    return ready.group(1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the local system was not ready: " + printed);
    }
}
