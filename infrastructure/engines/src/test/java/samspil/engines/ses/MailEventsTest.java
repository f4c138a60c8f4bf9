package samspil.engines.ses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.gate.Fault;
import samspil.engines.http.Json;
import samspil.engines.template.Statement;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class MailEventsTest {
    private static final Engines ENGINES = SampleEngines.shared();
    private static final List<JsonNode> SEEN = new ArrayList<>();

    static {
        ENGINES.ses().events().onEvent(event -> SEEN.add(Json.read(event.getBytes(UTF_8))));
    }

    private final SesV2Client ses = ENGINES.administrators().ses();

    @BeforeEach
    void nothingHappenedYet() {
        ENGINES.ses().clear();
        ENGINES.ses().events().clear();
        ENGINES.gate().clearFaults();
        SEEN.clear();
    }

    @Test
    void aMailIsSentAndDelivered() {
        var id = send("a@example.org");
        assertEquals(List.of("Send", "Delivery"), types());
        assertEquals(List.of("Email Sent", "Email Delivered"), texts("/detail-type"));
        assertEquals(List.of(id, id), texts("/detail/mail/messageId"));
        assertEquals(
                "a@example.org",
                SEEN.getLast().at("/detail/delivery/recipients/0").asText());
    }

    @Test
    void anEventNamesItsSourceSetAndTags() {
        send("a@example.org");
        var event = SEEN.getFirst();
        assertEquals("aws.ses", event.path("source").asText());
        assertEquals(
                "letters", event.at("/detail/mail/tags/ses:configuration-set/0").asText());
        assertEquals("reminder", event.at("/detail/mail/tags/kind/0").asText());
        assertTrue(event.at("/resources/0").asText().endsWith(":configuration-set/letters"));
    }

    @Test
    void anAddressOfTheSimulatorBounces() {
        send("bounce+x@example.org");
        assertEquals(List.of("Send", "Bounce"), types());
        var bounce = SEEN.getLast().at("/detail/bounce");
        assertEquals("Permanent", bounce.path("bounceType").asText());
        assertEquals(
                "bounce+x@example.org",
                bounce.at("/bouncedRecipients/0/emailAddress").asText());
    }

    @Test
    void oneComplainsAfterTheDelivery() {
        send("complaint@example.org");
        assertEquals(List.of("Send", "Delivery", "Complaint"), types());
        assertEquals(
                "complaint@example.org",
                SEEN.getLast()
                        .at("/detail/complaint/complainedRecipients/0/emailAddress")
                        .asText());
    }

    @Test
    void anIdentityWithoutASetTellsNothing() {
        sendFrom("post@mail.example.org", "a@example.org");
        assertEquals(List.of(), types());
    }

    @Test
    void theIdentitysOwnSetNeedsItsRightToo() {
        var identity = "arn:aws:ses:eu-north-1:000000000000:identity/letters.example.org";
        var statements = List.of(new Statement(List.of("ses:SendEmail"), List.of(identity)));
        var clients = new samspil.engines.Clients(
                ENGINES.address(), ENGINES.gate().register("LETTERS", "secret", "Letters", statements));
        try (var limited = clients.ses()) {
            var denied = assertThrows(
                    SesV2Exception.class, () -> send(limited, "post@letters.example.org", "a@example.org"));
            assertTrue(denied.awsErrorDetails().errorMessage().contains("configuration-set/letters"));
        }
    }

    @Test
    void eventsMayComeTwiceAndBackwards() {
        ENGINES.ses().events().disturb(Set.of(Disturbance.DOUBLED, Disturbance.REVERSED));
        send("a@example.org");
        assertEquals(List.of("Delivery", "Delivery", "Send", "Send"), types());
        assertEquals(SEEN.get(0), SEEN.get(1));
    }

    @Test
    void eventsMayComeLate() {
        ENGINES.ses().events().disturb(Set.of(Disturbance.HELD));
        send("a@example.org");
        assertEquals(List.of(), types());
        ENGINES.ses().events().release();
        assertEquals(List.of("Send", "Delivery"), types());
    }

    @Test
    void eventsMayBeLost() {
        ENGINES.ses().events().disturb(Set.of(Disturbance.LOST));
        send("a@example.org");
        ENGINES.ses().events().release();
        assertEquals(List.of(), types());
    }

    @Test
    void aMailWhoseAnswerIsLostWasSentOnce() {
        send("first@example.org");
        ENGINES.gate().inject(Fault.unanswered("ses:SendEmail"));
        assertThrows(SdkException.class, () -> send("a@example.org"));
        assertEquals(2, ENGINES.ses().mails().size());
        assertEquals(List.of("Send", "Delivery", "Send", "Delivery"), types());
        send("b@example.org");
        assertEquals(3, ENGINES.ses().mails().size());
    }

    @Test
    void aMailTooFastIsRefusedAsSesRefuses() {
        ENGINES.gate().inject(Fault.sendingRate());
        assertThrows(TooManyRequestsException.class, () -> send("a@example.org"));
        send("a@example.org");
        assertEquals(1, ENGINES.ses().mails().size());
    }

    @Test
    void nothingIsTakenWhereTheDaysQuotaIsUsed() {
        ENGINES.gate().inject(Fault.dailyQuota());
        assertThrows(LimitExceededException.class, () -> send("a@example.org"));
        assertThrows(LimitExceededException.class, () -> send("a@example.org"));
        assertEquals(List.of(), ENGINES.ses().mails());
    }

    private String send(String to) {
        return sendFrom("post@letters.example.org", to);
    }

    private String sendFrom(String from, String to) {
        return send(ses, from, to);
    }

    private static String send(SesV2Client client, String from, String to) {
        return client.sendEmail(email -> email.fromEmailAddress(from)
                        .destination(destination -> destination.toAddresses(to))
                        .emailTags(MessageTag.builder()
                                .name("kind")
                                .value("reminder")
                                .build())
                        .content(content -> content.simple(simple ->
                                simple.subject(it -> it.data("Hej")).body(body -> body.text(it -> it.data("Hej"))))))
                .messageId();
    }

    private static List<String> types() {
        return texts("/detail/eventType");
    }

    private static List<String> texts(String pointer) {
        return SEEN.stream().map(event -> event.at(pointer).asText()).toList();
    }
}
