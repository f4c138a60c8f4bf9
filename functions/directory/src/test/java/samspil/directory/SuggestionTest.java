package samspil.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

class SuggestionTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);

    private static final String ENTRIES = "/v1/herlev/desk/entries/organisations";
    private static final String WAITING = "/v1/herlev/desk/suggestions";
    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final FunctionHandler intake = HANDLERS.of("DirectoryIntakeFunction");
    private String id = "";

    @BeforeEach
    void anEntryStands() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        id = desk.send("POST", ENTRIES, Map.of(), """
                        {"about":{"name":{"da":"Besøgsvenner"}},"contacts":[{"name":"Hanne Hemmelig"},
                         {"name":"Vagn Vise","consent":"2026-01-02"}]}""").text("entry/id");
    }

    @Test
    void aSuggestionChangesNothingUntilItIsApproved() {
        var reference =
                suggest("{\"about\":{\"name\":{\"da\":\"Besøgsvennerne\"}}}").text("reference");
        assertEquals("\"1\"", live().tag());
        var view = desk.send("GET", WAITING + "/" + reference, Map.of());
        assertEquals("open", view.at("state"));
        assertEquals("/about/name/da", view.at("differences/0/pointer"));
        assertEquals("Besøgsvenner", view.at("differences/0/live"));
        assertEquals("Besøgsvennerne", view.at("differences/0/suggested"));
        assertEquals(false, view.at("differences/0/conflict"));
        var approved = approve(reference, "\"1\"");
        assertEquals(200, approved.status(), approved.body());
        assertEquals("Besøgsvennerne", live().at("entry/about/name/da"));
        assertEquals("suggested", live().at("change/reason"));
    }

    @Test
    void contactsWithoutConsentStandAfterAnApprovalAsBefore() {
        var reference = suggest("{\"contacts\":[{\"name\":\"Nina Ny\",\"consent\":\"2026-02-03\"}]}")
                .text("reference");
        approve(reference, "\"1\"");
        assertEquals("Nina Ny", live().at("entry/contacts/0/name"));
        assertEquals("Hanne Hemmelig", live().at("entry/contacts/1/name"));
        assertNull(live().at("entry/contacts/2"));
    }

    @Test
    void whoSuggestsIsSeenByTheDeskWhileItWaitsAndThenForgotten() {
        var answer = send("""
                {"base":1,"changes":{"about":{"summary":{"da":"Ny"}}},"message":"Hej",
                 "from":{"name":"Frida Forslag","email":"frida@privat.example"}}""");
        assertFalse(answer.body().contains("Frida"), answer.body());
        var path = WAITING + "/" + answer.text("reference");
        assertEquals("Frida Forslag", desk.send("GET", path, Map.of()).at("from/name"));
        desk.send("POST", path + "/refuse", Map.of(), "{\"reason\":\"Nej tak\"}");
        var refused = desk.send("GET", path, Map.of());
        assertEquals("refused", refused.at("state"));
        assertEquals("Nej tak", refused.at("reason"));
        assertFalse(refused.body().contains("rida"), refused.body());
    }

    @Test
    void aFieldThatSomebodyChangedInTheMeantimeIsMarked() {
        var reference = suggest("{\"about\":{\"name\":{\"da\":\"B\"}}}").text("reference");
        edit("\"1\"", "C");
        var view = desk.send("GET", WAITING + "/" + reference, Map.of());
        assertEquals(true, view.at("differences/0/conflict"), view.body());
        assertEquals("2", view.text("current"));
        assertEquals(412, approve(reference, "\"1\"").status());
        assertEquals(200, approve(reference, "\"2\"").status());
    }

    @Test
    void whatWaitsIsListedOldestFirstPartByPart() {
        var references = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            references.add(
                    suggest("{\"about\":{\"name\":{\"da\":\"N" + i + "\"}}}").text("reference"));
            CLOCK.advance(Duration.ofMinutes(1));
        }
        var first = desk.send("GET", WAITING + "?limit=3", Map.of());
        var second = desk.send("GET", WAITING + "?limit=3&after=" + first.text("next"), Map.of());
        assertEquals(
                references,
                List.of(
                        first.text("suggestions/0/id"),
                        first.text("suggestions/1/id"),
                        first.text("suggestions/2/id"),
                        second.text("suggestions/0/id"),
                        second.text("suggestions/1/id")));
        assertNull(second.at("next"));
        assertEquals(
                "[]", desk.send("GET", "/v1/faerder/desk/suggestions", Map.of()).at("suggestions"));
    }

    @Test
    void twoWhoApproveAtOnceApproveOnce() throws Exception {
        var reference = suggest("{\"about\":{\"name\":{\"da\":\"En gang\"}}}").text("reference");
        var statuses =
                DeskEntryTest.together(8, _ -> approve(reference, "\"1\"").status());
        assertEquals(Map.of(200, 1L, 409, 7L), statuses.stream().collect(groupingBy(it -> it, counting())));
        assertEquals("\"2\"", live().tag());
    }

    @Test
    void aDecisionIsMadeOnce() {
        var reference = suggest("{\"about\":{\"name\":{\"da\":\"X\"}}}").text("reference");
        assertEquals(200, refuse(reference).status());
        assertEquals(409, refuse(reference).status());
        assertEquals(409, approve(reference, "\"1\"").status());
        assertEquals("[]", desk.send("GET", WAITING, Map.of()).at("suggestions"));
        assertEquals("\"1\"", live().tag());
    }

    @Test
    void anApprovalThatFailsLeavesBothAsTheyWere() {
        var reference = suggest("{\"about\":{\"name\":{\"da\":\"X\"}}}").text("reference");
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertEquals(500, approve(reference, "\"1\"").status());
        AWS.heal();
        assertEquals("\"1\"", live().tag());
        assertEquals(
                "open", desk.send("GET", WAITING + "/" + reference, Map.of()).at("state"));
        assertEquals(200, approve(reference, "\"1\"").status());
    }

    @Test
    void whatCanNotBeUsedIsRefusedWithItsPlace() {
        assertEquals("/changes/home", suggest("{\"home\":\"169\"}").at("violations/0/pointer"));
        assertEquals(
                "/changes/about/name", suggest("{\"about\":{\"name\":null}}").at("violations/0/pointer"));
        assertEquals(
                "suggestion.empty",
                suggest("{\"about\":{\"name\":{\"da\":\"Besøgsvenner\"}}}").at("violations/0/code"));
        assertEquals("/changes/colour", suggest("{\"colour\":1}").at("violations/0/pointer"));
        assertEquals(
                "/base",
                send("{\"base\":2,\"changes\":{\"about\":{\"name\":{\"da\":\"X\"}}}}")
                        .at("violations/0/pointer"));
        assertEquals("/changes", send("{\"base\":1,\"changes\":[]}").at("violations/0/pointer"));
        assertEquals(
                "/from/email",
                send("{\"base\":1,\"changes\":{\"about\":{\"name\":{\"da\":\"X\"}}},\"from\":{\"email\":\"x\"}}")
                        .at("violations/0/pointer"));
    }

    @Test
    void aSuggestionForWhatIsNotThereIsNotFoundAndForWhatWasRemovedGone() {
        var path = "/v1/herlev/organisations/" + Samples.id() + "/suggestions";
        assertEquals(
                404,
                intake.send("POST", path, Map.of(), "{\"base\":1,\"changes\":{}}")
                        .status());
        desk.send("DELETE", ENTRIES + "/" + id, Map.of("If-Match", "\"1\""));
        assertEquals(410, suggest("{\"about\":{\"name\":{\"da\":\"X\"}}}").status());
    }

    @Test
    void aSuggestionFromAMunicipalityThatOnlyShowsTheEntryGoesToTheOneThatKeepsIt() {
        var shown = desk.send("PUT", ENTRIES + "/" + id, Map.of("If-Match", "\"1\""), """
                {"about":{"name":{"da":"Begge steder"}},"alsoIn":["169"]}""");
        assertEquals(200, shown.status(), shown.body());
        var sent = intake.send("POST", "/v1/169/organisations/" + id + "/suggestions", Map.of(), """
                {"base":2,"changes":{"about":{"name":{"da":"Begge"}}}}""");
        assertEquals(201, sent.status(), sent.body());
        assertEquals(sent.at("reference"), desk.send("GET", WAITING, Map.of()).at("suggestions/0/id"));
        assertEquals(
                "[]", desk.send("GET", "/v1/169/desk/suggestions", Map.of()).at("suggestions"));
        assertNotEquals(
                200,
                desk.send("GET", "/v1/169/desk/suggestions/" + sent.text("reference"), Map.of())
                        .status());
    }

    @Test
    void theIntakeCanNotReadWhatIsPrivate() {
        var problem = intake.send("GET", ENTRIES + "/" + id, Map.of());
        assertTrue(problem.status() == 404 || problem.status() == 405, problem.body());
    }

    private Answer suggest(String changes) {
        return send("{\"base\":1,\"changes\":" + changes + "}");
    }

    private Answer send(String body) {
        return intake.send("POST", "/v1/herlev/organisations/" + id + "/suggestions", Map.of(), body);
    }

    private Answer approve(String reference, String version) {
        return desk.send("POST", WAITING + "/" + reference + "/approve", Map.of("If-Match", version));
    }

    private Answer refuse(String reference) {
        return desk.send("POST", WAITING + "/" + reference + "/refuse", Map.of(), "{\"reason\":\"Nej\"}");
    }

    private Answer live() {
        return desk.send("GET", ENTRIES + "/" + id, Map.of());
    }

    private Answer edit(String version, String name) {
        return desk.send(
                "PUT",
                ENTRIES + "/" + id,
                Map.of("If-Match", version),
                "{\"about\":{\"name\":{\"da\":\"" + name + "\"}}}");
    }
}
