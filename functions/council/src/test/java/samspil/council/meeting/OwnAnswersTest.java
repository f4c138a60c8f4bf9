package samspil.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

/** What somebody of the council sees of their own invitations, and may do. */
class OwnAnswersTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String ROOM = "/da/herlev/desk/meetings";

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private final Assembly herlev = new Assembly(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
        herlev.clubs(0);
    }

    private String invited() {
        herlev.sits(null);
        var id = herlev.planned(20);
        herlev.ask("POST", "/" + id + "/invitations", "{\"circle\": \"council\", \"replyBy\": \"2026-12-01\"}");
        return id;
    }

    private Answer member(String path) {
        return herlev.as(Role.COUNCIL_MEMBER, "GET", path, "");
    }

    @Test
    void aMemberSeesTheirOwnAnswerAndChangesIt() {
        var id = invited();
        assertTrue(member(ROOM).body().contains("Dine invitationer"));
        assertTrue(member(ROOM).body().contains("Har ikke svaret"));

        var sent = herlev.form(Role.COUNCIL_MEMBER, ROOM + "/" + id + "/deeds/answer", "at=check&persons=1");
        assertEquals(303, sent.status(), sent.body());
        assertTrue(member(ROOM).body().contains("Ret dit svar"));
        assertTrue(member(ROOM + "/" + id).body().contains("Dit svar: Kommer"));
        assertTrue(member(ROOM + "/" + id + "/deeds/answer").body().contains("value=\"1\""));
    }

    @Test
    void whomTheCouncilDoesNotKnowIsToldSoAndHasNoCalendarToTakeAlong() {
        var page = member(ROOM).body();
        assertTrue(page.contains("Rådet kender dig ikke"), page);
        assertFalse(page.contains("/desk/meetings/feed"), page);
        var refused = herlev.as(Role.COUNCIL_MEMBER, "POST", "/v1/herlev/desk/meeting-feed", "");
        assertEquals(
                List.of("409", "feed.unknown-member"),
                List.of("" + refused.status(), refused.text("violations/0/code")));
    }

    @Test
    void nobodyAnswersForWhoWasNotInvited() {
        herlev.sits(null);
        var id = herlev.planned(20);
        assertEquals(404, member(ROOM + "/" + id + "/deeds/answer").status());
        assertFalse(member(ROOM + "/" + id).body().contains("Dit svar"));
    }

    @Test
    void aFeedOpensNothingOnceItsOwnerHasLeftTheCouncil() {
        herlev.sits(null);
        var address = herlev.as(Role.COUNCIL_MEMBER, "POST", "/v1/herlev/desk/meeting-feed", "")
                .text("address");
        var path = address.substring(address.indexOf("/v1/"));
        assertEquals(200, herlev.follow(path).status());
        herlev.sits(LocalDate.of(2026, 11, 22));
        assertEquals(200, herlev.follow(path).status(), "on the last day");
        clock.set(Instant.parse("2026-11-22T23:00:00Z"));
        assertEquals(404, herlev.follow(path).status(), "and after it");
    }

    @Test
    void aFeedOfTheMunicipalitysOwnPeopleNeedsNoSeat() {
        var opened = herlev.as(Role.CASE_WORKER, "POST", "/v1/herlev/desk/meeting-feed", "");
        assertEquals(201, opened.status());
    }
}
