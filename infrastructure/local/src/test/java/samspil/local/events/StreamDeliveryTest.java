package samspil.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.template.StreamSource;
import samspil.local.history.Deliveries;
import samspil.local.history.Delivery;
import samspil.local.runtime.Outcome;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

class StreamDeliveryTest {
    private static final StreamArn ARN = StreamArn.of(
            "arn:aws:dynamodb:ddblocal:000000000000:table/things/stream/2026-01-01", "eu-north-1", "000000000000");

    @TempDir
    Path folder = Path.of("");

    private final List<JsonNode> seen = new ArrayList<>();
    private final Deliveries deliveries = new Deliveries();

    private Checkpoints deliver(int retries, boolean partial, int records, Function<JsonNode, Outcome> handler)
            throws InterruptedException {
        StreamSource source = new StreamSource("Source", "Things", 10, Duration.ZERO, retries, partial);
        EventSinks sinks = new EventSinks((name, event) -> invoke(event, handler), deliveries, InstantSource.system());
        Checkpoints checkpoints = new Checkpoints(folder.resolve("checkpoints.json"));
        new StreamDelivery(source, "Function", ARN, sinks).deliver(batch(records), checkpoints);
        return checkpoints;
    }

    private Outcome invoke(byte[] event, Function<JsonNode, Outcome> handler) {
        try {
            JsonNode read = new ObjectMapper().readTree(event);
            seen.add(read);
            return handler.apply(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Batch batch(int size) {
        return new Batch(
                "shard",
                IntStream.rangeClosed(1, size)
                        .mapToObj(StreamDeliveryTest::record)
                        .toList());
    }

    private static Record record(int number) {
        return Record.builder()
                .eventID("id" + number)
                .eventName("MODIFY")
                .awsRegion("ddblocal")
                .dynamodb(change -> change.approximateCreationDateTime(Instant.ofEpochSecond(1_700_000_000))
                        .keys(Map.of("pk", AttributeValue.fromS("k" + number)))
                        .newImage(Map.of(
                                "pk", AttributeValue.fromS("k" + number),
                                "bytes", AttributeValue.fromB(SdkBytes.fromUtf8String("x")),
                                "list", AttributeValue.fromL(List.of()),
                                "map", AttributeValue.fromM(Map.of("n", AttributeValue.fromN("1"))),
                                "none", AttributeValue.fromNul(true)))
                        .sequenceNumber(Integer.toString(number))
                        .sizeBytes(10L)
                        .streamViewType("NEW_IMAGE"))
                .build();
    }

    private static Outcome fine(JsonNode event) {
        return new Outcome.Answer("\"\"".getBytes(UTF_8));
    }

    private static Outcome failed(JsonNode event) {
        return new Outcome.Failed("Error", "on purpose");
    }

    private List<String> outcomes() {
        return deliveries.last().reversed().stream().map(Delivery::outcome).toList();
    }

    @Test
    void aRecordIsWrittenAsLambdaWritesIt() throws Exception {
        deliver(0, false, 1, StreamDeliveryTest::fine);
        JsonNode record = seen.getFirst().at("/Records/0");
        assertEquals("eu-north-1", record.path("awsRegion").asText());
        assertEquals(
                "arn:aws:dynamodb:eu-north-1:000000000000:table/things/stream/2026-01-01",
                record.path("eventSourceARN").asText());
        assertEquals(
                1_700_000_000,
                record.at("/dynamodb/ApproximateCreationDateTime").asLong());
        assertEquals("eA==", record.at("/dynamodb/NewImage/bytes/B").asText());
        assertEquals("[]", record.at("/dynamodb/NewImage/list/L").toString());
        assertEquals("1", record.at("/dynamodb/NewImage/map/M/n/N").asText());
        assertTrue(record.at("/dynamodb/NewImage/none/NULL").asBoolean());
        assertTrue(record.at("/dynamodb/OldImage").isMissingNode());
    }

    @Test
    void whatWentThroughIsRememberedOnDisk() throws Exception {
        deliver(0, false, 3, StreamDeliveryTest::fine);
        assertEquals(Optional.of("3"), new Checkpoints(folder.resolve("checkpoints.json")).last("shard"));
        assertEquals(List.of("delivered"), outcomes());
    }

    @Test
    void aBatchIsTriedAgainAsOftenAsTheTemplateSaysAndThenGivenUp() throws Exception {
        Checkpoints checkpoints = deliver(2, false, 2, StreamDeliveryTest::failed);
        assertEquals(List.of("retried", "retried", "failed"), outcomes());
        assertEquals(Optional.of("2"), checkpoints.last("shard"));
    }

    @Test
    void onlyWhatAFunctionDidNotManageComesAgain() throws Exception {
        deliver(3, true, 4, event -> seen.size() == 1 ? partly("3") : fine(event));
        assertEquals(2, seen.get(1).path("Records").size());
        assertEquals("3", seen.get(1).at("/Records/0/dynamodb/SequenceNumber").asText());
        assertEquals(List.of("retried", "delivered"), outcomes());
    }

    private static Outcome partly(String number) {
        return new Outcome.Answer(
                ("{\"batchItemFailures\":[{\"itemIdentifier\":\"4\"},{\"itemIdentifier\":\"" + number + "\"}]}")
                        .getBytes(UTF_8));
    }

    @Test
    void aFailureThatNamesNoRecordIsTheWholeBatchs() throws Exception {
        deliver(1, true, 2, event -> seen.size() == 1 ? partly("") : fine(event));
        assertEquals(2, seen.get(1).path("Records").size());
    }
}
