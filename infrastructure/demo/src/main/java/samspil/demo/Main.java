package samspil.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import samspil.demo.grants.Enclosures;
import samspil.demo.grants.Grants;
import samspil.demo.policies.Papers;
import samspil.demo.stock.Stock;
import samspil.directory.Entry;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.Municipalities;
import samspil.platform.json.Json;

/**
 * Writes the directory of each municipality into a folder as {@code <code>.ndjson}, who can log in there as
 * {@code persons.json}, the lives of policies below {@code policies/} and the shipped schemes below
 * {@code grants/}, and what is written by hand:
 * {@code Main <folder>}.
 */
public final class Main {
    /** With the same seed every file is the same to the byte. */
    static final long SEED = 2026;

    private Main() {}

    /**
     * Writes all of them.
     *
     * @param arguments the folder; made where it does not exist
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), SEED);
    }

    static void write(Path folder, long seed) throws IOException {
        Files.createDirectories(folder);
        Papers.write(folder.resolve("policies"));
        Calls.write(folder);
        Enclosures.write(folder.resolve("applications"));
        Grants.write(folder.resolve("grants"));
        var demo = new Demo(Stock.shipped(), seed);
        var municipalities = Municipalities.shipped().all();
        Files.writeString(folder.resolve("persons.json"), array(demo.persons(municipalities)));
        for (var municipality : municipalities) {
            Files.writeString(folder.resolve(municipality.id() + ".ndjson"), lines(demo.entries(municipality)));
        }
    }

    private static String lines(List<Entry> entries) {
        return entries.stream().map(entry -> NativeLine.write(entry) + "\n").collect(Collectors.joining());
    }

    /** A line to each. */
    private static String array(List<Person> persons) {
        return persons.stream().map(Json::write).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
