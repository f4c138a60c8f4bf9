package samspil.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

class DeskEntryTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);

    private static final String ENTRIES = "/v1/herlev/desk/entries/organisations";
    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final FunctionHandler open = HANDLERS.of("DirectoryPublicFunction");

    @Test
    void aNewEntryIsReadableAtOnceByTheDeskAndByEverybody() {
        var made = add("Herlev Skakklub");
        assertEquals(201, made.status(), made.body());
        assertEquals("\"1\"", made.tag());
        assertEquals("163", made.at("entry/home"));
        assertEquals("municipality", made.at("entry/trust/source"));
        assertEquals(ENTRIES + "/" + id(made), made.headers().get("Location"));
        assertEquals("Herlev Skakklub", read(id(made)).at("entry/about/name/da"));
        var shown = open.send("GET", "/v1/herlev/organisations/" + id(made), Map.of());
        assertEquals("Herlev Skakklub", shown.at("entry/about/name/da"));
    }

    @Test
    void aContactWithoutConsentIsForTheDeskOnly() {
        var made = desk.send("POST", ENTRIES, Map.of(), """
                {"about":{"name":{"da":"Natteravnene"}},"contacts":[{"name":"Hanne Hemmelig"}]}""");
        assertTrue(read(id(made)).body().contains("Hemmelig"));
        var shown = open.send("GET", "/v1/herlev/organisations/" + id(made), Map.of());
        assertTrue(shown.body().contains("Natteravnene") && !shown.body().contains("Hemmelig"), shown.body());
    }

    @Test
    void theEntryThatWasReadCanBeSentBackChanged() {
        var made = add("Kor");
        var changed = put(id(made), "\"1\"", made.text("entry").replace("Kor", "Korforening"));
        assertEquals(200, changed.status(), changed.body());
        assertEquals("\"2\"", changed.tag());
        assertEquals("edited", changed.at("change/reason"));
        assertEquals(
                304,
                desk.send("GET", ENTRIES + "/" + id(made), Map.of("If-None-Match", "\"2\""))
                        .status());
    }

    @Test
    void aChangeWithoutItsVersionIsRefusedAndSoIsOneThatIsStale() {
        var id = id(add("Spejdere"));
        assertEquals(
                428,
                desk.send("PUT", ENTRIES + "/" + id, Map.of(), named("Nye")).status());
        assertEquals(412, put(id, "\"2\"", named("Nye")).status());
        assertEquals(412, put(id, "anything", named("Nye")).status());
        assertEquals(428, desk.send("DELETE", ENTRIES + "/" + id, Map.of()).status());
        assertEquals(
                412,
                desk.send("DELETE", ENTRIES + "/" + id, Map.of("If-Match", "\"7\""))
                        .status());
    }

    @Test
    void ofTwentyEditorsWhoSawTheSameVersionExactlyOneWins() throws Exception {
        var id = id(add("Fælleshave"));
        var statuses = together(20, i -> put(id, "\"1\"", named("Editor " + i)).status());
        assertEquals(Map.of(200, 1L, 412, 19L), statuses.stream().collect(groupingBy(it -> it, counting())));
        assertEquals("\"2\"", read(id).tag());
        assertEquals(2, versions(id));
    }

    @Test
    void aRemovedEntryIsGoneForEverybodyAndCanBeRestored() {
        var id = id(add("Petanque"));
        assertEquals(
                204,
                desk.send("DELETE", ENTRIES + "/" + id, Map.of("If-Match", "\"1\""))
                        .status());
        assertEquals(404, read(id).status());
        assertEquals(
                410,
                open.send("GET", "/v1/herlev/organisations/" + id, Map.of()).status());
        assertEquals(2, versions(id));
        var restored = restore(id, "\"2\"", 1);
        assertEquals("\"3\"", restored.tag(), restored.body());
        assertEquals("restored", restored.at("change/reason"));
        assertEquals(
                200,
                open.send("GET", "/v1/herlev/organisations/" + id, Map.of()).status());
    }

    @Test
    void anOlderVersionCanBeMadeTheCurrentOneAndNothingIsForgotten() {
        var made = add("Første navn");
        put(id(made), "\"1\"", named("Andet navn"));
        assertEquals("Første navn", restore(id(made), "\"2\"", 1).at("entry/about/name/da"));
        var history = desk.send("GET", ENTRIES + "/" + id(made) + "/history", Map.of());
        assertEquals("restored", history.at("versions/0/change/reason"));
        assertEquals("Andet navn", history.at("versions/1/entry/about/name/da"));
        assertEquals("/version", restore(id(made), "\"3\"", 9).at("violations/0/pointer"));
    }

    @Test
    void anotherMunicipalityNeitherReadsNorChangesIt() {
        var id = id(add("Kun Herlev"));
        var elsewhere = "/v1/faerder/desk/entries/organisations/" + id;
        assertEquals(404, desk.send("GET", elsewhere, Map.of()).status());
        assertEquals(404, desk.send("GET", elsewhere + "/history", Map.of()).status());
        assertEquals(
                404,
                desk.send("PUT", elsewhere, Map.of("If-Match", "\"1\""), named("X"))
                        .status());
        assertEquals(
                404, desk.send("DELETE", elsewhere, Map.of("If-Match", "\"1\"")).status());
        assertEquals(
                404, desk.send("POST", elsewhere + "/verification", Map.of()).status());
    }

    @Test
    void anIdThatIsTakenIsNeverWrittenOver() {
        var id = id(add("Den første"));
        var again = desk.send("POST", ENTRIES, Map.of(), "{\"id\":\"" + id + "\",\"about\":{\"name\":{\"da\":\"X\"}}}");
        assertEquals("id.taken", again.at("violations/0/code"), again.body());
        var elsewhere = desk.send("POST", "/v1/faerder/desk/entries/organisations", Map.of(), """
                {"id":"%s","alsoIn":["163"],"about":{"name":{"nb":"Kapret"}}}""".formatted(id));
        assertEquals("id.taken", elsewhere.at("violations/0/code"), elsewhere.body());
        var shown = open.send("GET", "/v1/herlev/organisations/" + id, Map.of());
        assertEquals("Den første", shown.at("entry/about/name/da"));
    }

    @Test
    void whatAnEntryPointsAtMustStandInTheMunicipality() {
        var organisation = id(add("Arrangør"));
        var right = activity("/v1/herlev", organisation);
        assertEquals(201, right.status(), right.body());
        var wrong = activity("/v1/herlev", Samples.id().value());
        assertEquals("/organisers/0", wrong.at("violations/0/pointer"));
        assertEquals("target", wrong.at("violations/0/code"));
        assertEquals(400, activity("/v1/faerder", organisation).status());
    }

    @Test
    void aWriteThatFailsBeforeTheStoreLeavesNothingAndCanBeDoneAgain() {
        var id = id(add("Fejl før"));
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        var failed = put(id, "\"1\"", named("Ny"));
        AWS.heal();
        assertEquals(500, failed.status());
        assertTrue(!failed.body().contains("Exception"), failed.body());
        assertEquals("\"1\"", read(id).tag());
        assertEquals(200, put(id, "\"1\"", named("Ny")).status());
    }

    @Test
    void aWriteWhoseAnswerIsLostIsDoneOnceAndDoneWhole() {
        var id = id(add("Fejl efter"));
        AWS.inject(Fault.after("dynamodb:TransactWriteItems"));
        var answer = put(id, "\"1\"", named("Ny"));
        AWS.heal();
        assertEquals(200, answer.status(), answer.body());
        assertEquals(2, versions(id));
        var shown = open.send("GET", "/v1/herlev/organisations/" + id, Map.of());
        assertEquals("Ny", shown.at("entry/about/name/da"));
    }

    @Test
    void thereIsNoVerificationWithoutAnAddress() {
        var id = id(add("Uden adresse"));
        var answer = desk.send("POST", ENTRIES + "/" + id + "/verification", Map.of());
        assertEquals(409, answer.status());
        assertNull(answer.at("expiresAt"));
    }

    private Answer activity(String municipality, String organiser) {
        return desk.send("POST", municipality + "/desk/entries/activities", Map.of(), """
                {"about":{"name":{"da":"Skak"}},"organisers":["%s"]}""".formatted(organiser));
    }

    private Answer add(String name) {
        return desk.send("POST", ENTRIES, Map.of(), named(name));
    }

    private Answer put(String id, String version, String body) {
        return desk.send("PUT", ENTRIES + "/" + id, Map.of("If-Match", version), body);
    }

    private Answer read(String id) {
        return desk.send("GET", ENTRIES + "/" + id, Map.of());
    }

    private Answer restore(String id, String version, int wanted) {
        return desk.send(
                "POST", ENTRIES + "/" + id + "/restore", Map.of("If-Match", version), "{\"version\":" + wanted + "}");
    }

    private int versions(String id) {
        var history = desk.send("GET", ENTRIES + "/" + id + "/history", Map.of());
        int count = 0;
        while (history.at("versions/" + count + "/version") != null) {
            count++;
        }
        return count;
    }

    private static String id(Answer made) {
        return made.text("entry/id");
    }

    private static String named(String name) {
        return "{\"about\":{\"name\":{\"da\":\"" + name + "\"}}}";
    }

    static <T> List<T> together(int count, java.util.function.IntFunction<T> task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            var tasks = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(i -> () -> task.apply(i))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
