package samspil.demo.grants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.scheme.Shipped;
import samspil.grants.scheme.Terms;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.json.Json;

/**
 * The shipped schemes, and some rounds of them, as calls of the desk: {@code <name>.ndjson} for a municipality, a line
 * to each. A day such as {@code @24} is so many days ahead.
 */
public final class Grants {
    private static final List<Round> ROUNDS = List.of(
            new Round("820", "paragraf-18", "§ 18, denne runde", -20, 40, 72_630_700L),
            new Round("820", "materialer", "Materialepuljen, efterår", -10, 12, 5_000_000L),
            new Round("163", "paragraf-18", "§ 18, næste runde", 25, 86, 9_700_000L),
            new Round("169", "folkeoplysning", "Folkeoplysning, næste år", -40, 8, 250_000_000L),
            new Round("3222", "driftstilskudd", "Driftstilskudd, denne runden", -5, 25, 120_000_000L),
            new Round("3911", "frivillighetstilskudd", "Frivillighetstilskudd, vår", 40, 85, 60_000_000L));

    private Grants() {}

    /**
     * A round of a shipped scheme.
     *
     * @param opens days ahead, below zero for days ago
     * @param pool in øre
     */
    private record Round(String municipality, String scheme, String title, int opens, int closes, long pool) {}

    /** Writes all of them into a folder, which is made where it does not exist. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var municipality : Municipalities.shipped().all()) {
            var lines = lines(municipality);
            if (!lines.isEmpty()) {
                Files.write(folder.resolve(municipality.slug() + ".ndjson"), lines);
            }
        }
    }

    private static List<String> lines(Municipality municipality) {
        var lines = new ArrayList<String>();
        Shipped.all().stream()
                .filter(each -> each.municipality().equals(municipality.id()))
                .forEach(each -> lines.addAll(scheme(each)));
        ROUNDS.stream()
                .filter(each -> each.municipality().equals(municipality.id().value()))
                .forEach(each -> lines.addAll(round(municipality, each)));
        if (municipality.id().value().equals(JointPool.LEAD)) {
            lines.addAll(JointPool.calls());
        }
        return lines;
    }

    private static List<String> scheme(Shipped shipped) {
        var at = "/schemes/" + shipped.id();
        var adoption = new Adopted("@-60", "Udvalget", "Referatets punkt 7");
        return List.of(
                line("/schemes", null, new Begun(shipped.id().value(), shipped.terms())),
                line(at + "/adoption", "1", adoption),
                line(at + "/activation", "2", null));
    }

    private static List<String> round(Municipality municipality, Round round) {
        var zone = municipality.country().zone().getId();
        var window = new Window("@" + round.opens() + "T07:00:00Z", "@" + round.closes() + "T22:59:59Z", zone);
        var id = round.scheme() + "-nu";
        var title = LocalText.of(municipality.language(), round.title());
        var offer = new Offer(round.scheme(), 1, title, window, List.of(id), round.pool());
        var budget = new Line(id, title, "@400T22:59:59Z");
        var money = new Appropriated("budget", round.pool(), "Referatets punkt 7");
        return List.of(
                line("/lines", null, budget),
                line("/lines/" + id + "/appropriations", null, money),
                line("/rounds", null, new Opened(id, offer)),
                line("/rounds/" + id + "/publication", "1", null));
    }

    /** A call as a line; what it is sent with is left out where it is sent with nothing. */
    private record Call(
            String to, @Nullable String seen, @Nullable Object body) {}

    private record Begun(String id, Terms terms) {}

    private record Adopted(String on, String by, String minutes) {}

    private record Window(String opens, String closes, String zone) {}

    private record Offer(String scheme, int version, LocalText title, Window window, List<String> lines, long pool) {}

    private record Line(String id, LocalText title, String refundsUntil) {}

    private record Appropriated(String key, long amount, String minutes) {}

    private record Opened(String id, Offer offer) {}

    static String line(String to, @Nullable String seen, @Nullable Object body) {
        return Json.write(new Call(to, seen, body));
    }
}
