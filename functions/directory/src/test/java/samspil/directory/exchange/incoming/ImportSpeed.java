package samspil.directory.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import samspil.directory.ApplyImport;
import samspil.directory.CheckImport;
import samspil.directory.EntriesInMemory;
import samspil.directory.ImportFilesInMemory;
import samspil.directory.ImportFormat;
import samspil.directory.ImportOrder;
import samspil.directory.ImportsInMemory;
import samspil.directory.SomeTown;
import samspil.directory.Someone;
import samspil.directory.StartImport;
import samspil.directory.Uploads;

/** Prints how fast files are read and planned without a store. Not a test: run its main. */
final class ImportSpeed {
    private ImportSpeed() {}

    public static void main(String[] arguments) {
        var herlev = SomeTown.municipality("herlev");
        var lines = Files.lines(SomeTown.entries(herlev, 2_500, 1));
        var table = new StringBuilder("name;email;town;number\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("Forening ").append(i).append(";a").append(i).append("@example.org;Herlev;\n");
        }
        for (int round = 1; round <= 5; round++) {
            time("samspil, read", 10_000, () -> Files.read(ImportFormat.SAMSPIL, lines));
            time(
                    "csv, read",
                    10_000,
                    () -> Files.read(ImportFormat.CSV, table.toString().getBytes(StandardCharsets.UTF_8)));
            time("samspil, read, planned, applied in memory", 10_000, () -> run(lines));
        }
    }

    private static void run(byte[] lines) {
        var herlev = SomeTown.municipality("herlev");
        var clock = InstantSource.fixed(Instant.EPOCH);
        var imports = new ImportsInMemory();
        var files = new ImportFilesInMemory();
        var entries = new EntriesInMemory();
        Uploads uploads =
                (_, id, _) -> new Uploads.Upload(java.net.URI.create("https://files.example/" + id), Map.of());
        var order = new ImportOrder(ImportFormat.SAMSPIL, true, "x", Map.of(), null);
        var id = new StartImport(imports, uploads, clock, () -> new UUID(1, 1).toString())
                .run(herlev.id(), order, Someone.AT_THE_DESK)
                .id();
        files.send(id, lines);
        new CheckImport(imports, files, new FileFormats(), entries, clock).run(herlev, id);
        new ApplyImport(imports, files, new FileFormats(), entries, clock).run(herlev, id);
    }

    private static void time(String what, int records, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.2f s, %.0f records a second%n", what, seconds, records / seconds);
    }
}
