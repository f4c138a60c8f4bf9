package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

class BoardTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);
    private static final String ENTRIES = "/v1/herlev/desk/entries/organisations";
    private static final String BOARD = """
            {"about":{"name":{"da":"Natteravnene"}},"board":[
              {"name":"Hanne Hemmelig","post":"treasurer"},
              {"name":"Åse Åben","post":"chair","from":"2025-03-01","consent":"2026-01-01"},
              {"name":"Finn Forhen","post":"chair","until":"2025-03-01","consent":"2024-01-01"}]}""";

    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final FunctionHandler open = HANDLERS.of("DirectoryPublicFunction");

    @BeforeEach
    void nobodyIsThere() {
        AWS.clear();
    }

    @Test
    void theDeskReadsTheWholeBoard() {
        var read = desk.send("GET", ENTRIES + "/" + id(add()), Map.of());
        assertEquals("treasurer", read.at("entry/board/0/post"));
        assertEquals("2025-03-01", read.at("entry/board/2/until"));
    }

    @Test
    void everybodyReadsThoseWhoAgreedAndSitThereStill() {
        var shown = open.send("GET", "/v1/herlev/organisations/" + id(add()), Map.of())
                .body();
        assertTrue(shown.contains("Åse Åben"), shown);
        assertFalse(shown.contains("Hemmelig"), shown);
        assertFalse(shown.contains("Forhen"), shown);
    }

    @Test
    void whoJudgesItsCasesIsToldOfEverybody() {
        var id = id(add());
        assertEquals(1, ties(id).size());
        assertTrue(ties(id).getFirst().contains("Hanne Hemmelig"));
        assertTrue(ties(id).getFirst().contains("Finn Forhen"));
    }

    @Test
    void aBoardThatIsEmptiedIsToldOfNoMore() {
        var id = id(add());
        put(id, "\"1\"", "{\"about\":{\"name\":{\"da\":\"Natteravnene\"}}}");
        assertEquals(List.of(), ties(id));
    }

    @Test
    void anOrganisationThatIsRemovedTakesItsBoardAlong() {
        var id = id(add());
        desk.send("DELETE", ENTRIES + "/" + id, Map.of("If-Match", "\"1\""));
        assertEquals(List.of(), ties(id));
    }

    @Test
    void anEarlierBoardComesBackWithItsVersion() {
        var id = id(add());
        put(id, "\"1\"", "{\"about\":{\"name\":{\"da\":\"Natteravnene\"}}}");
        desk.send("POST", ENTRIES + "/" + id + "/restore", Map.of("If-Match", "\"2\""), "{\"version\":1}");
        assertEquals(1, ties(id).size());
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        refused(
                "{\"name\":\"A B\",\"post\":\"chair\",\"from\":\"2026-01-02\",\"until\":\"2026-01-01\"}",
                "/board/0/until");
    }

    @Test
    void everybodyHasANameAndAPostThatIsKnown() {
        refused("{\"name\":\" \",\"post\":\"chair\"}", "/board/0/name");
        refused("{\"name\":\"A B\",\"post\":\"king\"}", "/board/0/post");
        refused("{\"name\":\"A B\"}", "/board/0/post");
    }

    @Test
    void aBoardIsNotForEverybodyToSuggest() {
        var id = id(add());
        var answer = HANDLERS.of("DirectoryIntakeFunction")
                .send(
                        "POST",
                        "/v1/herlev/organisations/" + id + "/suggestions",
                        Map.of(),
                        "{\"base\":1,\"changes\":{\"board\":[]}}");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("\"/changes/board\"") || answer.body().contains("\"/board\""), answer.body());
    }

    private void refused(String member, String pointer) {
        var answer = desk.send(
                "POST", ENTRIES, Map.of(), "{\"about\":{\"name\":{\"da\":\"X\"}},\"board\":[" + member + "]}");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("\"" + pointer + "\""), answer.body());
    }

    private Answer add() {
        var made = desk.send("POST", ENTRIES, Map.of(), BOARD);
        assertEquals(201, made.status(), made.body());
        return made;
    }

    private void put(String id, String seen, String body) {
        var changed = desk.send("PUT", ENTRIES + "/" + id, Map.of("If-Match", seen), body);
        assertEquals(200, changed.status(), changed.body());
    }

    private static String id(Answer made) {
        return made.text("entry/id");
    }

    private static List<String> ties(String id) {
        var table = AWS.environment("DirectoryDeskFunction").get("TIES_TABLE");
        var items =
                AWS.administrator().dynamo().scan(scan -> scan.tableName(table)).items();
        return items.stream()
                .map(Item::new)
                .filter(item -> item.text("pk").equals("163#" + id))
                .map(item -> item.text("ties"))
                .toList();
    }
}
