package samspil.directory.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import samspil.directory.Catalogue;
import samspil.directory.Published;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;

/** Lays the pages out for looking at: {@code Preview <folder of <code>.ndjson> <folder of pages>}. */
final class Preview {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private Preview() {}

    /**
     * Writes the pages.
     *
     * @param arguments the folder of the demo's files, and the folder to write into
     */
    public static void main(String[] arguments) throws IOException {
        var target = Files.createDirectories(Path.of(arguments[1]));
        lay(target, catalogue(Path.of(arguments[0]), "herlev"), Language.DA);
        lay(target, catalogue(Path.of(arguments[0]), "loerenskog"), Language.NN);
        lay(target, catalogue(Path.of(arguments[0]), "vesthimmerland"), Language.EN);
        lay(target, catalogue(Path.of(arguments[0]), "faerder"), Language.NB);
        var gjerdrum = Municipalities.shipped().bySlug("gjerdrum").orElseThrow();
        lay(target, new Catalogue(gjerdrum, NOW, "empty", List.of()), Language.NB);
    }

    private static void lay(Path target, Catalogue catalogue, Language language) throws IOException {
        for (var page : new EveryPage(catalogue, language, NOW).all().entrySet()) {
            var name = catalogue.municipality().slug() + "-" + page.getKey().replaceFirst("(-....)....-.*", "$1");
            Files.writeString(target.resolve(name + ".html"), page.getValue().html());
        }
    }

    private static Catalogue catalogue(Path folder, String slug) throws IOException {
        var municipality = Municipalities.shipped().bySlug(slug).orElseThrow();
        var live = new ArrayList<Published>();
        for (var line : Files.readAllLines(folder.resolve(municipality.id() + ".ndjson"))) {
            var entry = NativeLine.read(line).orThrow();
            var modified = NOW.minus(Duration.ofMinutes(Math.floorMod(entry.id().hashCode(), 90_000)));
            live.add(new Published.Live(entry.published(), 1, modified));
        }
        return new Catalogue(municipality, NOW, slug, live);
    }
}
