package samspil.engines.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samspil.engines.Clients;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.template.Statement;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class DynamoGateTest {
    private static final String TABLE = "samspil-things";
    private static final String ARN = "arn:aws:dynamodb:eu-north-1:000000000000:table/samspil-things";
    private final Engines engines = SampleEngines.shared();
    private final DynamoDbClient administrator =
            SampleEngines.administrator(engines).dynamo();

    @AfterEach
    void letEverythingWork() {
        engines.gate().clearFaults();
    }

    @Test
    void whatIsWrittenCanBeRead() {
        administrator.putItem(put -> put.tableName(TABLE).item(item("a")));
        assertTrue(exists("a"));
    }

    @Test
    void aFunctionReadsWhatItsPolicyAllows() {
        var function = engines.admit(SampleEngines.STACK.function("ThingsPublicFunction"));
        var client = new Clients(engines.address(), function).dynamo();
        assertFalse(
                client.getItem(get -> get.tableName(TABLE).key(item("none"))).hasItem());
    }

    @Test
    void aRefusalNamesCallerActionAndResource() {
        var denied = denied(may("dynamodb:GetItem", ARN), "dynamodb:PutItem");
        assertEquals(400, denied.statusCode());
        assertEquals("AccessDeniedException", denied.awsErrorDetails().errorCode());
        assertEquals(
                "User: arn:aws:sts::000000000000:assumed-role/Tested is not authorized to perform: dynamodb:PutItem on resource: "
                        + ARN,
                denied.awsErrorDetails().errorMessage());
    }

    @Test
    void anUnknownKeyIsRefused() {
        var stranger = new Clients(engines.address(), new Credential("STRANGER", "x")).dynamo();
        var refused = assertThrows(DynamoDbException.class, stranger::listTables);
        assertEquals("UnrecognizedClientException", refused.awsErrorDetails().errorCode());
    }

    @Test
    void anIndexHasAnArnOfItsOwn() {
        var reader = may("dynamodb:Query", ARN);
        assertThrows(DynamoDbException.class, () -> queryByWord(reader));
        assertEquals(0, queryByWord(may("dynamodb:Query", ARN + "/index/by-word")));
    }

    @Test
    void aTransactionNeedsTheRightToEachOfItsItems() {
        var puts = may("dynamodb:PutItem", ARN);
        var denied = assertThrows(DynamoDbException.class, () -> putAndCheck(puts));
        assertTrue(String.valueOf(denied.getMessage()).contains("dynamodb:ConditionCheckItem"));
        putAndCheck(register(
                List.of(new Statement(List.of("dynamodb:PutItem", "dynamodb:ConditionCheckItem"), List.of(ARN)))));
    }

    @Test
    void aBatchNeedsItsOwnRight() {
        var keys = Map.of(
                TABLE, KeysAndAttributes.builder().keys(List.of(item("a"))).build());
        var gets = may("dynamodb:GetItem", ARN);
        assertThrows(DynamoDbException.class, () -> gets.batchGetItem(batch -> batch.requestItems(keys)));
        may("dynamodb:BatchGetItem", ARN).batchGetItem(batch -> batch.requestItems(keys));
    }

    @Test
    void aFailureBeforeLeavesNothingBehind() {
        engines.gate().inject(Fault.before("dynamodb:PutItem").times(10));
        assertThrows(
                InternalServerErrorException.class,
                () -> administrator.putItem(put -> put.tableName(TABLE).item(item("before"))));
        assertFalse(exists("before"));
    }

    @Test
    void aFailureAfterLeavesTheWorkDone() {
        engines.gate().inject(Fault.after("dynamodb:PutItem").times(10));
        assertThrows(
                InternalServerErrorException.class,
                () -> administrator.putItem(put -> put.tableName(TABLE).item(item("after"))));
        assertTrue(exists("after"));
    }

    @Test
    void onlyTheNamedCallFails() {
        engines.gate().inject(Fault.before("dynamodb:PutItem").from(2).with(400, "ConditionalCheckFailedException"));
        administrator.putItem(put -> put.tableName(TABLE).item(item("first")));
        assertThrows(
                ConditionalCheckFailedException.class,
                () -> administrator.putItem(put -> put.tableName(TABLE).item(item("second"))));
        administrator.putItem(put -> put.tableName(TABLE).item(item("third")));
    }

    @Test
    void aStreamTellsOfAWrite() {
        var streams = engines.administrators().streams();
        administrator.putItem(put -> put.tableName(TABLE).item(item("streamed")));
        var stream = streams.listStreams(it -> it.tableName(TABLE))
                .streams()
                .getFirst()
                .streamArn();
        var shards = streams.describeStream(it -> it.streamArn(stream))
                .streamDescription()
                .shards();
        var iterator = streams.getShardIterator(it -> it.streamArn(stream)
                        .shardId(shards.getLast().shardId())
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
        var keys = streams.getRecords(it -> it.shardIterator(iterator)).records().stream()
                .map(each -> each.dynamodb().keys().get("pk"))
                .toList();
        assertTrue(keys.contains(AttributeValue.fromS("streamed")));
    }

    @Test
    void partiQlIsRefused() {
        var refused = assertThrows(
                DynamoDbException.class, () -> administrator.executeStatement(it -> it.statement("SELECT * FROM x")));
        assertEquals("PartiQL is not available here.", refused.awsErrorDetails().errorMessage());
    }

    @Test
    void manyCallersAreServedAtOnce() {
        var count = java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                        at -> administrator.putItem(put -> put.tableName(TABLE).item(item("many" + at))))
                .count();
        assertEquals(200, count);
    }

    private boolean exists(String key) {
        return administrator.getItem(get -> get.tableName(TABLE).key(item(key))).hasItem();
    }

    private DynamoDbException denied(DynamoDbClient client, String action) {
        var denials = new java.util.concurrent.CopyOnWriteArrayList<Denial>();
        engines.gate().onDenial(denials::add);
        var denied = assertThrows(
                DynamoDbException.class,
                () -> client.putItem(put -> put.tableName(TABLE).item(item("a"))));
        assertEquals(action, denials.getLast().access().action());
        return denied;
    }

    private static void putAndCheck(DynamoDbClient client) {
        client.transactWriteItems(all -> all.transactItems(
                TransactWriteItem.builder()
                        .put(put -> put.tableName(TABLE).item(item("t1")))
                        .build(),
                TransactWriteItem.builder()
                        .conditionCheck(check ->
                                check.tableName(TABLE).key(item("t2")).conditionExpression("attribute_not_exists(pk)"))
                        .build()));
    }

    private static int queryByWord(DynamoDbClient client) {
        return client.query(query -> query.tableName(TABLE)
                        .indexName("by-word")
                        .keyConditionExpression("word = :word")
                        .expressionAttributeValues(Map.of(":word", AttributeValue.fromS("none"))))
                .count();
    }

    private DynamoDbClient may(String action, String resource) {
        return register(List.of(new Statement(List.of(action), List.of(resource))));
    }

    private DynamoDbClient register(List<Statement> statements) {
        return new Clients(engines.address(), engines.gate().register("TESTED", "secret", "Tested", statements))
                .dynamo();
    }

    private static Map<String, AttributeValue> item(String key) {
        return Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("x"));
    }
}
