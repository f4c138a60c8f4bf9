package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

/** A representative says who sits in the organisation's board. */
class BoardRoomTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);
    private static final String ROOM = "/da/herlev/desk/organisation";
    private static final Map<String, String> HANNE =
            Map.of("name", "Hanne Holm", "post", "treasurer", "from", "2026-03-01", "shown", "no");

    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final String origin = AWS.environment("DirectoryDeskFunction").getOrDefault("SITE_ADDRESS", "");
    private final Organisation club = Samples.organisation("Herlev Skakklub");
    private final Browser representative = Browser.of(desk, origin, club.id());

    @BeforeEach
    void theClubStands() {
        AWS.clear();
        HANDLERS.context("DirectoryDeskFunction")
                .getBean(Entries.class)
                .save(club, 0, new Entries.Change("test", "edited", CLOCK.instant()));
    }

    @Test
    void whoIsAddedStandsInTheRoom() {
        var sent = post("join", 1, HANNE);
        assertEquals(303, sent.status(), sent.body());
        var room = representative.get(ROOM + "?confirmed=join").body();
        assertTrue(room.contains("Hanne Holm"), room);
        assertTrue(room.contains("Kasserer"), room);
        assertTrue(room.contains("Medlemmet er tilføjet"), room);
    }

    @Test
    void whoLeavesStaysWithTheLastDay() {
        post("join", 1, HANNE);
        var sent = post("leave", 2, Map.of("who", "0", "until", "2026-08-31"));
        assertEquals(303, sent.status(), sent.body());
        assertTrue(
                representative.get(ROOM).body().contains("31. aug. 2026"),
                representative.get(ROOM).body());
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        post("join", 1, HANNE);
        var sent = post("leave", 2, Map.of("who", "0", "until", "2026-02-28"));
        assertEquals(400, sent.status(), sent.body());
        assertTrue(sent.body().contains("Den sidste dag kan ikke komme før den første"), sent.body());
    }

    @Test
    void whoNeverSatThereIsTakenOut() {
        post("join", 1, HANNE);
        assertEquals(303, post("strike", 2, Map.of("who", "0")).status());
        assertFalse(representative.get(ROOM).body().contains("Hanne Holm"));
    }

    @Test
    void aBoardThatChangedMeanwhileIsNotWrittenOver() {
        post("join", 1, HANNE);
        var sent = post("join", 1, HANNE);
        assertEquals(400, sent.status(), sent.body());
        assertTrue(sent.body().contains("Det er ændret, siden du så det"), sent.body());
    }

    @Test
    void aNameAndAPostAreAskedFor() {
        var sent = post("join", 1, Map.of("from", "2026-03-01"));
        assertEquals(400, sent.status(), sent.body());
        assertTrue(sent.body().contains("name=\"from\""), sent.body());
    }

    @Test
    void nobodyLeavesABoardThatHasNobody() {
        assertEquals(404, representative.get(ROOM + "/board/leave").status());
        assertEquals(200, representative.get(ROOM + "/board/join").status());
    }

    @Test
    void anotherDeedIsNotThere() {
        assertEquals(404, representative.get(ROOM + "/board/burn").status());
    }

    private Answer post(String deed, long seen, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("at", "0");
        form.put("seen", Long.toString(seen));
        return representative.post(ROOM + "/board/" + deed, form);
    }
}
