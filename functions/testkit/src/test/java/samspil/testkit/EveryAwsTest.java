package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

@OnEveryAws(template = "src/test/resources/sample/template.yaml")
class EveryAwsTest {

    @Test
    void aConditionIsHeld(TestAws aws) {
        var item = Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("x"));
        var table = aws.stack().table("ThingsTable").name();
        try (var client = aws.administrator().dynamo()) {
            client.putItem(put -> put.tableName(table).item(item));
            assertThrows(
                    ConditionalCheckFailedException.class,
                    () -> client.putItem(
                            put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)")));
            assertTrue(client.getItem(get -> get.tableName(table).key(item)).hasItem());
        }
    }

    @Test
    void anObjectIsReadBack(TestAws aws) {
        var bucket = aws.stack().bucket("PapersBucket").name();
        try (var client = aws.administrator().s3()) {
            client.putObject(put -> put.bucket(bucket).key("æ b"), RequestBody.fromString("words"));
            assertEquals(
                    "words",
                    client.getObjectAsBytes(get -> get.bucket(bucket).key("æ b"))
                            .asUtf8String());
        }
    }
}
