package samspil.policies.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.store.Table;
import samspil.policies.Desk;
import samspil.policies.SomePolicies;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class PolicyRemindersTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final Desk desk = new Desk(AWS, clock);
    private String policy = "";

    @BeforeEach
    void aPolicyIsPublished() {
        AWS.clear();
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        desk.start(policy);
        desk.found(desk.upload(policy, "2013"), "Vi gør det sammen.");
        record("revisions", "{\"due\":{\"when\":\"2027-23\",\"bound\":\"in\"},\"reason\":\"Det har vi lovet\"}");
    }

    @Test
    void aPlannedRevisionIsADeadline() {
        var planned = assertInstanceOf(Standing.Planned.class, standing());

        assertEquals("2027-09-01", planned.deadline().due().first().toString());
        assertTrue(planned.deadline().address().endsWith("/desk/policies/" + policy));
    }

    @Test
    void aMovedRevisionMovesTheDeadline() {
        record("revisions", "{\"due\":{\"when\":\"2028\",\"bound\":\"in\"},\"reason\":\"Valg\"}");

        assertEquals(
                "2028-12-31",
                assertInstanceOf(Standing.Planned.class, standing())
                        .deadline()
                        .due()
                        .last()
                        .toString());
    }

    @Test
    void whatDoesNotMoveTheRevisionLeavesTheDeadline() {
        var before = standing();
        record("happenings", "{\"what\":\"discussed\",\"on\":\"2016\"}");

        assertEquals(before, standing());
    }

    @Test
    void nobodyIsRemindedOfARevisionThatWasMade() {
        record("reviews", "{\"outcome\":\"retained\",\"on\":\"2016\",\"reason\":\"Den virker\"}");

        assertEquals(new Standing.Cancelled(CancelReason.FULFILLED), standing());
    }

    @Test
    void nobodyIsRemindedOfARepealedPolicy() {
        record("reviews", "{\"outcome\":\"repealed\",\"on\":\"2016\",\"reason\":\"En ny er kommet\"}");

        assertEquals(new Standing.Cancelled(CancelReason.CALLED_OFF), standing());
    }

    private void record(String what, String body) {
        var answer = desk.ask("POST", "/v1/herlev/desk/policies/" + policy + "/" + what, body, Map.of());
        assertEquals(200, answer.status(), answer.body());
    }

    private Standing standing() {
        var key = new Deadline.Key(SomePolicies.HERLEV, DeadlineKind.REVISION, policy);
        var table =
                Objects.requireNonNull(AWS.environment("PoliciesDeskFunction").get("REMINDERS_TABLE"));
        var reading = new Table(AWS.administrator().dynamo(), table);
        return DeadlineItem.read(reading.find(DeadlineItem.key(key)).orElseThrow());
    }
}
