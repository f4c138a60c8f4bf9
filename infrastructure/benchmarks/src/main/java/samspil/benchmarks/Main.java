package samspil.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code reads [count…]} or {@code import [count]} beside what the engine itself can do, on engines of this JVM. */
public final class Main {
    private Main() {}

    /** Runs one benchmark. */
    public static void main(String[] arguments) throws Exception {
        var rest = List.of(arguments).stream().skip(1).map(Integer::parseInt).toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "reads" -> {
                for (int count : rest.isEmpty() ? List.of(1_000, 100_000) : rest) {
                    try (var bench = Bench.inMemory()) {
                        new Reads(bench).run(count);
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
                System.err.println("usage: reads [count…] | import [count]");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    static Path root() {
        return Path.of(System.getProperty("samspil.root", "."));
    }
}
