package samspil.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samspil.benchmarks.reminders.Faults;
import samspil.benchmarks.reminders.Simulation;

/**
 * {@code reads [count…]}, {@code import [count]} beside what the engine itself can do, or {@code policies
 * [municipalities…]} or {@code grants-decisions [count…]} or {@code grants-register [count…]} on engines of this JVM; {@code reminders [count…]} in virtual time; {@code publish <api> <login>} on a running local system.
 */
public final class Main {
    /** Of a hundred notices. */
    private static final double MOST_EXTRA = 0.15;

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
            case "grants-register" -> {
                for (int count : rest.isEmpty() ? List.of(500, 5_000, 50_000) : rest) {
                    try (var bench = Bench.inMemory()) {
                        bench.awards().run(count);
                    }
                }
            }
            case "grants-decisions" -> {
                for (int count : rest.isEmpty() ? List.of(600) : rest) {
                    try (var decisions = new Decisions(root().toAbsolutePath().normalize())) {
                        decisions.run(count);
                    }
                }
            }
            case "reminders" -> {
                long seed = Long.getLong("samspil.seed", 20261122);
                for (int count : rest.isEmpty() ? List.of(1_000_000) : rest) {
                    var figures = new Simulation(Faults.all(), seed).run(count);
                    System.out.println("seed " + seed + ": " + figures);
                    if (figures.lost() > 0 || figures.wrong() > 0 || figures.extraShare() > MOST_EXTRA) {
                        System.exit(1);
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
                        "usage: reads [count…] | grants-decisions [count…] | grants-register [count…] | reminders [count…] | import [count] | policies [municipalities…] | publish <api> <login>");
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
