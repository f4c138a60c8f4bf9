package samspil.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

/** Meetings that were held before, recorded on pages. */
class RecordHeldTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String HELD = "/da/herlev/desk/meetings/held";

    private final Assembly herlev = new Assembly(AWS, SettableClock.at("2026-11-22T09:00:00Z"));

    @BeforeEach
    void begin() {
        AWS.clear();
        herlev.clubs(0);
    }

    private Answer send(String day, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of(
                "kind",
                "dialogue",
                "open",
                "everybody",
                "title",
                "Dialogmøde 2025",
                "day",
                day,
                "start",
                "17:00",
                "end",
                "19:00",
                "venue",
                "Rådhuset",
                "at",
                "check"));
        fields.putAll(more);
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return herlev.form(Role.CASE_WORKER, HELD, body);
    }

    @Test
    void everybodyReadsTheMinutesAtOnceAndTheDutyIsMet() {
        var sent = send("2025-11-12", Map.of("text", "38 foreninger var med."));
        assertEquals(303, sent.status(), sent.body());
        var room = sent.headers().getOrDefault("Location", "");
        var id = room.replaceAll(".*/meetings/([^?]+).*", "$1");
        assertTrue(herlev.visit("/da/herlev/meetings/" + id).body().contains("38 foreninger var med."));
        assertTrue(AWS.administrator()
                .dynamo()
                .scan(scan ->
                        scan.tableName(AWS.environment("MeetingsDeskFunction").get("DUTIES_TABLE")))
                .items()
                .toString()
                .contains("2025-11-12"));
    }

    @Test
    void aMeetingToComeIsRefusedAtItsHour() {
        var refused = send("2026-12-03", Map.of("text", "Vi talte."));
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#end\""), refused.body());
    }

    @Test
    void whatIsMissingStandsOnItsOwnPage() {
        var refused = send("2025-11-12", Map.of());
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#text\""), refused.body());
    }

    @Test
    void whoMayPublishDocumentsIsLedThere() {
        var room = "/da/herlev/desk/policies\"";
        var step = "at=3&kind=dialogue&open=everybody&title=A&day=2025-11-12&start=17%3A00&end=19%3A00&venue=B";
        assertTrue(herlev.form(Role.CASE_WORKER, HELD, step).body().contains(room));
        assertFalse(herlev.form(Role.COUNCIL_SECRETARY, HELD, step).body().contains(room));
    }
}
