package samspil.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code reads [count…]}, {@code import [count]} beside what the engine itself can do, or {@code policies
 * [municipalities…]} on engines of this JVM; {@code publish <api> <login>} on a running local system.
 */
public final class Main {
    private Main() {}

    /** Runs one benchmark. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("publish")) {
            publish(Publishing.at(URI.create(arguments[1]), URI.create(arguments[2])));
            System.exit(0);
        }
        var rest = List.of(arguments).stream().skip(1).map(Integer::parseInt).toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "reads" -> {
                for (int count : rest.isEmpty() ? List.of(1_000, 100_000) : rest) {
                    try (var bench = Bench.inMemory()) {
                        new Reads(bench).run(count);
                    }
                }
            }
            case "policies" -> {
                for (int count : rest.isEmpty() ? List.of(10, 10_000) : rest) {
                    try (var bench = Bench.inMemory()) {
                        bench.listing().run(count);
                    }
                }
            }
            case "import" -> {
                int count = rest.isEmpty() ? 10_000 : rest.getFirst();
                try (var bench = Bench.inMemory()) {
                    new Writes(bench).run("in memory", count);
                    bench.bare().run(count);
                }
                try (var bench = Bench.onDisk(Files.createTempDirectory("samspil-bench"))) {
                    new Writes(bench).run("on disk", count);
                }
            }
            default -> {
                System.err.println(
                        "usage: reads [count…] | import [count] | policies [municipalities…] | publish <api> <login>");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private static void publish(Publishing publishing) throws Exception {
        for (int i = 0; i < 5; i++) {
            publishing.run(20, 130);
        }
        publishing.run(50, 580);
    }

    static Path root() {
        return Path.of(System.getProperty("samspil.root", "."));
    }
}
