package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.audit.VerifyAudit;
import samspil.platform.audit.VerifyAudit.Verification.Broken;
import samspil.platform.audit.VerifyAudit.Verification.Unbroken;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class AuditTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final TestSite SITE = new TestSite(AWS, SettableClock.at("2026-09-01T08:00:00Z"), Map.of());
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private final AuditTrail trail = SITE.context("AccessDeskFunction").getBean(AuditTrail.class);
    private final VerifyAudit verify = SITE.context("AccessDeskFunction").getBean(VerifyAudit.class);

    @BeforeEach
    void nothingHasHappened() {
        AWS.clear();
        AWS.heal();
    }

    @Test
    void aRecordOfNothingIsUnbroken() {
        assertEquals(0, assertInstanceOf(Unbroken.class, verify.of(HERLEV)).events());
    }

    @Test
    void sixteenAtOnceLoseNothingAndBreakNothing() throws Exception {
        var work = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(
                        thread -> () -> IntStream.range(0, 5).allMatch(each -> append(thread + "-" + each)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(work)) {
                assertTrue(done.get());
            }
        }
        assertEquals(80, assertInstanceOf(Unbroken.class, verify.of(HERLEV)).events());
        assertEquals(80, items("work#").size());
    }

    @Test
    void whatCanNotBeDoneIsNotRecorded() {
        append("one");
        assertEquals(List.of(true), trail.append(event(), List.of(work("one"))).orElseThrow());
        assertEquals(1, assertInstanceOf(Unbroken.class, verify.of(HERLEV)).events());
    }

    @Test
    void whatCanNotBeRecordedIsNotDone() {
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertThrows(SdkException.class, () -> append("one"));
        AWS.heal();
        assertEquals(0, items("work#").size());
    }

    @Test
    void aChangedEventIsFoundWhereverItStands() {
        for (int number = 1; number <= 5; number++) {
            AWS.clear();
            fiveEvents();
            var item = new HashMap<>(items("event#").get(number - 1));
            item.put("text", AttributeValue.fromS(new Item(item).text("text").replace("work.done", "work.undone")));
            put(item);
            assertBroken(number);
        }
    }

    @Test
    void aRemovedEventIsFoundWhereverItStood() {
        for (int number = 1; number <= 5; number++) {
            AWS.clear();
            fiveEvents();
            remove(items("event#").get(number - 1));
            assertBroken(number);
        }
    }

    @Test
    void twoEventsThatChangedPlacesAreFound() {
        fiveEvents();
        var events = items("event#");
        var second = new HashMap<>(events.get(1));
        var third = new HashMap<>(events.get(2));
        second.put("sk", key(events.get(2)));
        third.put("sk", key(events.get(1)));
        put(second);
        put(third);
        assertBroken(2);
    }

    @Test
    void anEventThatWasWrittenAnewWithItsOwnHashIsFoundByTheNext() {
        fiveEvents();
        var first = new Item(items("event#").getFirst()).text("sk");
        AWS.clear();
        trail.append(event("work.forged"), List.of());
        var forged = items("event#").getFirst();
        AWS.clear();
        fiveEvents();
        assertEquals(first, new Item(forged).text("sk"));
        put(forged);
        assertBroken(2);
    }

    @Test
    void aHeadThatWasSetBackIsFound() {
        fiveEvents();
        var head = new HashMap<>(items("head").getFirst());
        head.put("hash", AttributeValue.fromS("0".repeat(64)));
        put(head);
        assertBroken(5);
    }

    private void assertBroken(long number) {
        assertEquals(new Broken(number), verify.of(HERLEV));
    }

    private void fiveEvents() {
        IntStream.range(0, 5).forEach(each -> append("x" + each));
    }

    private boolean append(String id) {
        return trail.append(event(), List.of(work(id))).isEmpty();
    }

    private static AuditEvent event() {
        return event("work.done");
    }

    private static AuditEvent event(String action) {
        var actor = new AuditEvent.Actor("person", Role.CASE_WORKER, "duty", null);
        return AuditEvent.of(HERLEV, Instant.parse("2026-09-01T08:00:00Z"), actor, action, "subject");
    }

    private static TransactWriteItem work(String id) {
        var item = Item.key("163", "work#" + id).attributes();
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table()).item(item).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static String table() {
        return AWS.stack().table("AuditTable").name();
    }

    private static List<Map<String, AttributeValue>> items(String prefix) {
        return AWS
                .administrator()
                .dynamo()
                .queryPaginator(query -> query.tableName(table())
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                        .expressionAttributeValues(
                                Map.of(":pk", AttributeValue.fromS("163"), ":sk", AttributeValue.fromS(prefix))))
                .items()
                .stream()
                .toList();
    }

    private static void put(Map<String, AttributeValue> item) {
        AWS.administrator().dynamo().putItem(put -> put.tableName(table()).item(item));
    }

    private static void remove(Map<String, AttributeValue> item) {
        var key = Map.of("pk", AttributeValue.fromS("163"), "sk", key(item));
        AWS.administrator()
                .dynamo()
                .deleteItem(delete -> delete.tableName(table()).key(key));
    }

    private static AttributeValue key(Map<String, AttributeValue> item) {
        return AttributeValue.fromS(new Item(item).text("sk"));
    }
}
