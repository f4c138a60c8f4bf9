package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.local.clock.LocalClock;

/** The whole system on a folder of its own: what it acknowledges stays, what is private never leaves, one clock. */
class SystemTest {
    private static final String SECRET = "hemmeligholdt";

    @Test
    void anAcknowledgedWriteIsReadAtOnceAndSurvivesAPowerCut(@TempDir Path data) {
        String address;
        try (var first = LocalSystem.start(data, "--no-demo", "--cold")) {
            appointed(first);
            var made = new Operator(first)
                    .send("POST", "/v1/163/desk/entries/organisations", organisation("Skak", SECRET));
            assertEquals(201, made.statusCode(), made.body());
            address = "/v1/163/organisations/" + id(made.body());
            assertEquals(200, first.get(address).statusCode());
            first.kill();
        }
        try (var second = LocalSystem.start(data, "--no-demo", "--cold")) {
            assertEquals(200, second.get(address).statusCode());
            nothingPrivateLeaves(second, address);
            assertTrue(second.stop() == 0 || second.stop() == 143);
        }
    }

    @Test
    void theFunctionsFollowTheClock(@TempDir Path data) {
        try (var before = LocalSystem.start(data, "--cold")) {
            assertEquals(200, before.get("/da").statusCode());
        }
        var day = tomorrow(data);
        try (var system = LocalSystem.start(data, "--cold")) {
            var policy = system.get("/v1/herlev/policies/frivillighedspolitik/in-force");
            assertTrue(policy.body().contains("\"on\":\"" + day + "\""), policy.body());
            var desk = new Operator(system).send("GET", "/v1/herlev/desk/suggestions", "");
            assertEquals(200, desk.statusCode(), "a token of that day opens the desk");
        }
    }

    /** Sets the clock of a system that stands still, so that no schedule's times are on the way. */
    private static LocalDate tomorrow(Path data) {
        var copenhagen = ZoneId.of("Europe/Copenhagen");
        var day = LocalDate.now(copenhagen).plusDays(1);
        new LocalClock(data.resolve("clock"))
                .forward(day.atTime(12, 0).atZone(copenhagen).toInstant());
        return day;
    }

    /** Without demo data nobody has a duty yet but the platform's operator. */
    private static void appointed(LocalSystem system) {
        var given = new Operator(system, "demo-operator")
                .send(
                        "POST",
                        "/v1/herlev/access/assignments",
                        "{\"subject\":\"demo-herlev-administrator\",\"role\":\"administrator\",\"from\":\"2026-01-01\"}");
        assertEquals(201, given.statusCode(), given.body());
    }

    /** Every public address of the own municipality and of another, looked through for words that were never public. */
    private static void nothingPrivateLeaves(LocalSystem system, String address) {
        var asked = new ArrayList<String>();
        for (var municipality : List.of("163", "169", "3222")) {
            Stream.of(
                            "/v1/%s/organisations",
                            "/v1/%s/search?q=" + SECRET,
                            "/v1/%s/search",
                            "/v1/%s/completions?q=" + SECRET.substring(0, 5),
                            "/v1/%s/export/entries.ndjson",
                            "/v1/%s/export/entries.csv",
                            "/v1/%s/export/entries.geojson",
                            "/v1/%s/rpde/organisations",
                            "/hsds/v3/%s/services?full=true",
                            "/hsds/v3/%s/organizations?full_service=true",
                            "/hsds/v3/%s/service_at_locations?full=true",
                            "/da/%s",
                            "/da/%s/search")
                    .map(path -> path.formatted(municipality))
                    .forEach(asked::add);
        }
        asked.add(address);
        for (var path : asked) {
            var answer = system.get(path);
            assertTrue(answer.statusCode() < 500, path + " " + answer.statusCode());
            var said = answer.body().replace("?q=" + SECRET, "").replace("\"typed\":\"" + SECRET, "");
            assertFalse(said.contains(SECRET + " Person"), path);
            assertFalse(said.contains(SECRET + "@"), path);
            assertFalse(said.contains("Skakgade"), path);
            assertTrue(path.contains("163") || !said.contains(address.substring(address.lastIndexOf('/') + 1)), path);
        }
    }

    private static String id(String body) {
        return body.replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private static String organisation(String word, String secret) {
        return """
            {"about":{"name":{"da":"Klub for %1$s"}},
             "place":{"address":{"street":"%1$sgade 7","postalCode":"2730","town":"Herlev"},"privacy":"hidden"},
             "contacts":[{"name":"%2$s Person","email":"%2$s@forening.example"}],"trust":{"source":"municipality"}}""".formatted(word, secret);
    }
}
