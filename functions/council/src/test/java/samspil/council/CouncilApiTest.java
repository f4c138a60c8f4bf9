package samspil.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class CouncilApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final CouncilDesk desk = new CouncilDesk(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        desk.found(Statutes.viborg());
    }

    @Test
    void everybodySeesWhoSitsOnWhichSeat() {
        desk.enter(SomeCouncils.member("a", new Place("alle", 2)));

        var seen = desk.visit("/v1/herlev/council");
        assertEquals(
                List.of("null", "Test a", "Klub a"),
                List.of(
                        seen.text("seats/0/holder"),
                        seen.text("seats/1/holder/person/name"),
                        seen.text("seats/1/holder/person/mandate/name")));
        assertFalse(seen.body().contains("@"));
    }

    @Test
    void theSubstituteFollowsWhoLeaves() {
        var id = desk.enter(SomeCouncils.member("a", new Place("alle", 1))).text("seats/0/holder/id");
        desk.enter(SomeCouncils.substitute("b", 1, SomeCouncils.TERM));
        desk.ask("POST", "/members/" + id, "{\"last\":\"2026-11-21\"}");

        var seen = desk.visit("/v1/herlev/council");
        assertEquals("Test b", seen.text("seats/0/holder/person/name"));
        assertEquals("[]", seen.text("substitutes/0/order"));
        assertEquals("true", seen.text("former/0/resigned"));
    }

    @Test
    void thereIsOneChair() {
        var first = desk.enter(SomeCouncils.member("a", new Place("alle", 1))).text("seats/0/holder/id");
        var second = desk.enter(SomeCouncils.member("b", new Place("alle", 2))).text("seats/1/holder/id");
        desk.ask("POST", "/members/" + first, "{\"position\":\"chair\"}");
        var seen = desk.ask("POST", "/members/" + second, "{\"position\":\"chair\"}");

        assertEquals(
                List.of("member", "chair"),
                List.of(seen.text("seats/0/holder/position"), seen.text("seats/1/holder/position")));
    }

    @Test
    void aMemberOfTwoSeatsIsRefusedByName() {
        desk.enter(SomeCouncils.member("a", new Place("alle", 1)));
        var refused = desk.enter(SomeCouncils.member("a", new Place("alle", 2)));

        assertEquals(
                List.of("400", "/person", "member.two-seats"),
                List.of(
                        "" + refused.status(),
                        refused.text("violations/0/pointer"),
                        refused.text("violations/0/code")));
    }

    @Test
    void lineBreaksInAnAddressAreRefused() {
        var body = Json.write(new ChangeCouncil.Newcomer(
                        new Person("Test", "a@example.org", null), Position.CONTACT_PERSON, null, SomeCouncils.TERM))
                .replace("a@example.org", "a@example.org\\r\\nBcc: b@example.org");

        assertEquals("/person/email", desk.ask("POST", "/members", body).text("violations/0/pointer"));
    }

    @Test
    void aStatuteThatContradictsItselfIsRefusedAtItsField() {
        var charter = Json.write(
                        new Charter(SomeCouncils.of(Statutes.viborg()).charter().name(), null, Statutes.viborg()))
                .replace("\"nomination\":14", "\"nomination\":30");

        assertEquals(
                "/statute/timing/nomination",
                desk.ask("POST", "/charter", charter).text("violations/0/pointer"));
    }

    @Test
    void anAddressOfTheStatutesThatCouldRunAScriptIsRefused() {
        var charter = "{\"name\":{\"da\":\"Rådet\"},\"document\":\"javascript:alert(1)\",\"statute\":"
                + Json.write(Statutes.viborg()) + "}";

        assertEquals("/document", desk.ask("POST", "/charter", charter).text("violations/0/pointer"));
    }

    @Test
    void aMunicipalityWithoutCouncilSaysSo() {
        assertEquals(404, desk.visit("/v1/gjerdrum/council").status());
        assertTrue(desk.visit("/nb/gjerdrum/council").body().contains("Gjerdrum har ikke opprettet et råd her ennå"));
    }

    @Test
    void scriptInANameIsText() {
        var person = new Person("<script>alert(1)</script>", null, null);
        desk.enter(new Member("x", person, Position.MEMBER, new Place("alle", 1), SomeCouncils.TERM, false));

        var page = desk.visit("/da/herlev/council").body();
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }
}
