package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What is written to people stands exactly where what it tells of stands. */
class LetterTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE = new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer()));
    private static final String CLAIM = "/da/herlev/claim/club";
    private static final String ROOM = "/da/herlev/desk/delegates";

    /** More calls than a use case makes. */
    private static final int CALLS = 9;

    private final Browser hanne = new Browser(SITE, PROVIDER);
    private final Browser chair = new Browser(SITE, PROVIDER);

    @BeforeEach
    void thereIsAClub() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        Club.publish(AWS);
        PROVIDER.claims(claims -> claims.claim("cvr", "36729929").claim("organisation_role", "Formand"));
        chair.logIn("chair");
        chair.post(CLAIM, Map.of("formToken", chair.formToken(CLAIM), "way", "register_role"));
        chair.logIn("chair");
        PROVIDER.honest();
        hanne.logIn("hanne");
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void aCodeWaitsAsALetterFromTheMomentThatTheClaimStands() {
        claim(hanne.formToken(CLAIM));
        assertEquals(1, letters().size());
        assertEquals(List.of(), AWS.mails());
        assertEquals(1, SITE.mails().size());
    }

    @Test
    void aClaimThatFailsWritesNobody() {
        var token = hanne.formToken(CLAIM);
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertEquals(500, claim(token));
        assertEquals(List.of(), letters());
        assertEquals(0, claims());
    }

    @Test
    void aClaimThatIsInTheWayWritesNobodyAgain() {
        claim(hanne.formToken(CLAIM));
        assertEquals(400, claim(hanne.formToken(CLAIM)));
        assertEquals(1, letters().size());
    }

    @Test
    void whereverAClaimBreaksOffItsLetterStandsWithItOrNotAtAll() {
        for (int call = 1; call <= CALLS; call++) {
            thereIsAClub();
            var token = hanne.formToken(CLAIM);
            AWS.inject(Fault.before("dynamodb:*").from(call).times(50));
            breakingOff(() -> claim(token));
            assertEquals(claims(), letters().size(), "broken off at call " + call);
        }
        assertEquals(1, claims(), "the last came through");
    }

    @Test
    void whereverAnInvitationBreaksOffItsLetterStandsWithItOrNotAtAll() {
        for (int call = 1; call <= CALLS; call++) {
            thereIsAClub();
            var token = chair.formToken(ROOM);
            AWS.inject(Fault.before("dynamodb:*").from(call).times(50));
            breakingOff(() -> invite(token));
            assertEquals(count("#invitations"), letters().size(), "broken off at call " + call);
        }
        assertEquals(1, count("#invitations"), "the last came through");
    }

    @Test
    void nothingOfACodeIsKeptOnceItIsSent() {
        claim(hanne.formToken(CLAIM));
        assertTrue(letters().toString().contains("post@klubben.example"));
        SITE.mails();
        assertFalse(letters().toString().contains("post@klubben.example"));
    }

    /** An authorizer that fails is API Gateway's to answer for. */
    private static void breakingOff(Runnable work) {
        try {
            work.run();
        } catch (DynamoDbException e) {
            assertEquals(500, e.statusCode());
        } finally {
            AWS.heal();
        }
    }

    private int claim(String token) {
        return hanne.post(CLAIM, Map.of("formToken", token, "way", "register_email"))
                .status();
    }

    private void invite(String token) {
        var form = Map.of("formToken", token, "email", "vera@example.org", "until", "2027-03-01", "step", "checked");
        chair.post(ROOM, form);
    }

    private static long claims() {
        return count("#claims");
    }

    private static long count(String partition) {
        return items("ACCESS_TABLE").stream()
                .filter(item -> Objects.requireNonNull(item.get("pk")).s().endsWith(partition))
                .count();
    }

    private static List<Map<String, AttributeValue>> letters() {
        return items("OUTBOX_TABLE");
    }

    private static List<Map<String, AttributeValue>> items(String variable) {
        var table = AWS.environment("AccessDeskFunction").get(variable);
        return AWS.administrator()
                .dynamo()
                .scan(scan -> scan.tableName(table).consistentRead(true))
                .items();
    }
}
