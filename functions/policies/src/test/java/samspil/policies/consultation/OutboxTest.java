package samspil.policies.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.platform.outbox.OutboxSweepFunction;
import samspil.policies.Desk;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

class OutboxTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private Hearing hearing = new Hearing(AWS, clock, "");

    @BeforeEach
    void aLetterIsWritten() {
        AWS.clear();
        clock.set(NOW);
        var policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        new Desk(AWS, clock).start(policy);
        hearing = new Hearing(AWS, clock, policy);
        hearing.clubs(1);
        hearing.open("2026-11-22", "2026-12-06");
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void aRefusedMailIsTriedAgainWhenItIsDue() {
        AWS.inject(Fault.before("ses:SendEmail").times(1).with(400, "MessageRejected"));
        hearing.deliver();
        sweep();
        assertEquals(0, AWS.mails().size());

        clock.advance(Duration.ofMinutes(2));
        sweep();
        sweep();
        assertEquals(1, AWS.mails().size());
    }

    @Test
    void aLetterWhoseEventWasLostIsSentByTheSweep() {
        hearing.invite();
        sweep();

        assertEquals(1, AWS.mails().size());
    }

    @Test
    void theMailServicesEventsNameTheLetterAndItsMunicipality() {
        hearing.deliver();
        var tags = AWS.mails().getFirst().tags();
        assertTrue(tags.getOrDefault("rid", "").startsWith("letter-"), tags::toString);
        assertEquals("163", tags.get("municipality"));
    }

    @Test
    void theWordsOfALetterThatIsSentAreNotKept() {
        hearing.deliver();

        var name = AWS.environment("OutboxFunction").get("OUTBOX_TABLE");
        var items =
                AWS.administrator().dynamo().scan(scan -> scan.tableName(name)).items();
        assertEquals(1, items.size());
        assertFalse(items.toString().contains("example.org"));
    }

    @Test
    void aLetterThatIsNeverTakenIsGivenUpAloud() {
        AWS.inject(Fault.before("ses:SendEmail").times(1_000).with(400, "MessageRejected"));
        hearing.deliver();

        assertThrows(IllegalStateException.class, () -> {
            for (int i = 0; i < 20; i++) {
                clock.advance(Duration.ofHours(7));
                sweep();
            }
        });
        AWS.heal();
        clock.advance(Duration.ofHours(7));
        sweep();
        assertEquals(0, AWS.mails().size());
    }

    private void sweep() {
        new OutboxSweepFunction(hearing.functions().context("OutboxSweepFunction"))
                .handleRequest(Map.of(), new NoContext());
    }
}
