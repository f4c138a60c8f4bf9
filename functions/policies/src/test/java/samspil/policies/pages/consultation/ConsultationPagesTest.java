package samspil.policies.pages.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.policies.Desk;
import samspil.policies.SomePolicies;
import samspil.policies.consultation.Hearing;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class ConsultationPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Identity CITIZEN = new Identity("a", "Test Testesen", List.of(Duty.CITIZEN), "");
    private static final Identity CLERK = new Identity(
            "b", "Klerk", List.of(new Duty("assignment", Role.CASE_WORKER, SomePolicies.HERLEV, null)), "");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final Map<String, String> OPENING = Map.of(
            "title",
            "Udkast",
            "heading-2",
            "Støtte",
            "text-2",
            "Vi hjælper.",
            "opens",
            "2026-11-22",
            "closes",
            "2026-12-06",
            "invite",
            "everyone");

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private String policy = "";
    private Hearing hearing = new Hearing(AWS, clock, "");

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        new Desk(AWS, clock).start(policy);
        hearing = new Hearing(AWS, clock, policy);
        hearing.clubs(2);
    }

    @Test
    void theDraftCanBeReadSectionBySectionInEveryLanguage() {
        var id = hearing.open("2026-11-22", "2026-12-06");

        for (var language : List.of("da", "nb", "nn", "en")) {
            var page = look(language, id);
            assertEquals(200, page.status());
            assertTrue(page.body().contains("id=\"section-2\""));
        }
    }

    @Test
    void aDraftIsNotShownBeforeItsFirstDay() {
        var id = hearing.open("2026-11-30", "2026-12-06");

        assertFalse(look("da", id).body().contains("Vi gør det sammen."));
    }

    @Test
    void aResponseIsCheckedBeforeItIsKept() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        var said = Map.of("remark-1", "Mere <script>musik</script>", "named", "no");

        var check = respond(id, said);
        assertTrue(check.body().contains("Mere &lt;script&gt;musik"));
        assertEquals("[]", hearing.ask("GET", "/" + id + "/responses", "").text("responses"));

        respond(id, with(said, "step", "checked"));
        assertEquals(
                "Mere <script>musik</script>",
                hearing.ask("GET", "/" + id + "/responses", "").text("responses/0/statement/remarks/0/text"));
    }

    @Test
    void whoDoesNotSayWhetherTheirNameMayStandThereIsAsked() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        var answer = respond(id, Map.of("general", "Godt", "step", "checked"));

        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("href=\"#named\""));
    }

    @Test
    void whatWasWrittenTooLateIsShownToBeCopied() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));
        var answer = respond(id, Map.of("general", "Alt for sent", "named", "no", "step", "checked"));

        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("Alt for sent"));
    }

    @Test
    void aConsultationIsOpenedPageByPage() {
        assertTrue(desk("/new", with(OPENING, "at", "0")).body().contains("name=\"heading-1\""));
        assertTrue(desk("/new", with(OPENING, "at", "1")).body().contains("name=\"invite\""));
        assertTrue(desk("/new", with(OPENING, "at", "2")).body().contains("value=\"check\""));
        var opened = desk("/new", with(OPENING, "at", "check"));

        assertEquals(303, opened.status());
        assertEquals("Udkast", hearing.visit("").text("0/title"));
        assertEquals("null", hearing.visit("").text("1"));
    }

    @Test
    void theEnterKeyLeadsOnAndAddsNoSection() {
        var page = desk("/new", with(OPENING, "at", "0")).body();
        var form = page.substring(page.indexOf("class=\"form\""));

        assertTrue(form.indexOf("<button") < form.indexOf("name=\"to\""));
        assertFalse(form.substring(0, form.indexOf("</button>")).contains("name=\"to\""));
    }

    @Test
    void thereIsAlwaysRoomForOneMoreSection() {
        var page = desk("/new", with(OPENING, "to", "1")).body();

        assertTrue(page.contains("name=\"text-3\""));
        assertFalse(page.contains("name=\"text-4\""));
    }

    @Test
    void organisationsAreFoundByNameAndStayChosen() {
        var some = with(with(OPENING, "invite", "some"), "to", "3");
        var page = desk("/new", with(with(some, "invited", "club-0"), "find", "klub <1"))
                .body();

        assertTrue(page.contains("value=\"club-0\" checked"));
        assertTrue(page.contains("value=\"club-1\""));
        assertTrue(desk("/new", with(some, "find", "kor")).body().contains("Ingen organisation"));
    }

    @Test
    void onlyThoseWhoWereChosenAreInvited() {
        var some = with(with(OPENING, "invite", "some"), "invited", "club-1");
        assertEquals(303, desk("/new", with(some, "at", "check")).status());

        assertEquals("1", hearing.ask("GET", "", "").text("0/invited"));
    }

    @Test
    void whatIsWrongWithAConsultationStandsBesideItsField() {
        var refused = desk("/new", with(with(OPENING, "text-2", ""), "at", "1"));

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("id=\"text-2-error\""));
        assertTrue(refused.body().contains("href=\"#text-2\""));
    }

    @Test
    void moreTimeWithoutAReasonIsRefusedBesideTheField() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        var refused = desk("/" + id + "/extensions", Map.of("to", "2026-12-20", "reason", ""));

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("id=\"reason-error\""));
    }

    @Test
    void everybodyReadsWhatWasSaidAndAnsweredOnceItIsPublished() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        var response = hearing.citizen("a", id, "{\"name\":\"Test Testesen\",\"general\":\"<b>Godt</b>\"}");
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));
        var to = response.text("id");
        assertEquals(
                303,
                desk("/" + id + "/answers", Map.of("to", to, "answer-" + to, "Enig"))
                        .status());
        assertFalse(look("da", id).body().contains("Godt"));
        assertEquals(303, desk("/" + id + "/publication", Map.of("text", "Tak")).status());

        var page = look("da", id).body();
        assertTrue(page.contains("&lt;b&gt;Godt&lt;/b&gt;"));
        assertTrue(page.contains("Enig"));
    }

    private Answer look(String language, String id) {
        return hearing.functions()
                .of("PoliciesPublicFunction")
                .send("GET", "/" + language + "/herlev/policies/" + policy + "/consultations/" + id, Map.of());
    }

    private Answer respond(String id, Map<String, String> fields) {
        var path = "/da/herlev/policies/" + policy + "/consultations/" + id + "/respond";
        return post("PoliciesRespondFunction", CITIZEN, path, fields);
    }

    private Answer desk(String path, Map<String, String> fields) {
        return post(
                "PoliciesDeskFunction", CLERK, "/da/herlev/desk/policies/" + policy + "/consultations" + path, fields);
    }

    private Answer post(String function, Identity who, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return hearing.functions()
                .of(function)
                .as(who)
                .send("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
