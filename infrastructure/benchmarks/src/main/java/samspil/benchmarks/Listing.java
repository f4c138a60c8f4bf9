package samspil.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samspil.kernel.MunicipalityId;
import samspil.policies.Policies;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What it costs to list one municipality's policies beside those of many others. */
record Listing(DynamoDbClient dynamo, String table, Policies policies, Costs costs) {
    private static final int BATCH = 25;
    private static final int TIMES = 200;

    void run(int municipalities) {
        for (int first = 0; first < municipalities; first += BATCH) {
            write(first, Math.min(BATCH, municipalities - first));
        }
        var herlev = new MunicipalityId("0000");
        policies.in(herlev);
        var figures = costs.measure(TIMES, () -> policies.in(herlev));
        System.out.printf(
                "%,7d municipalities: %.1f read units, p50 %.1f ms, p99 %.1f ms for one's policies%n",
                municipalities, figures.units(), figures.p50(), figures.p99());
    }

    private void write(int first, int count) {
        List<WriteRequest> puts = IntStream.range(first, first + count)
                .mapToObj(number -> WriteRequest.builder()
                        .putRequest(PutRequest.builder().item(item(number)).build())
                        .build())
                .toList();
        dynamo.batchWriteItem(batch -> batch.requestItems(Map.of(table, puts)));
    }

    private static Map<String, AttributeValue> item(int number) {
        return Map.of(
                "pk", AttributeValue.fromS("%04d".formatted(number)),
                "sk", AttributeValue.fromS("frivillighedspolitik#00001"),
                "number", AttributeValue.fromN("1"),
                "recordedAt", AttributeValue.fromS(Instant.EPOCH.toString()),
                "eventKind", AttributeValue.fromS("described"),
                "event",
                        AttributeValue.fromS(
                                "{\"title\":{\"da\":\"Frivillighedspolitik\"},\"subject\":\"volunteering\",\"goals\":[{\"da\":\""
                                        + "x".repeat(900) + "\"}]}"));
    }
}
