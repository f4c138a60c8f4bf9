package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class EmbeddedAwsTest {
    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("x"));

    @RegisterExtension
    static final EmbeddedAws aws = EmbeddedAws.of(Path.of("src/test/resources/sample/template.yaml"));

    private final String table = aws.stack().table("ThingsTable").name();

    @AfterEach
    void leaveTheFirstDay() {
        aws.clear();
    }

    @Test
    void aFunctionMayDoWhatItsPolicyAllows() {
        try (var client = aws.as("ThingsPublicFunction").dynamo()) {
            assertFalse(client.getItem(get -> get.tableName(table).key(ITEM)).hasItem());
        }
    }

    @Test
    void aFunctionMayDoNothingElse() {
        try (var client = aws.as("ThingsPublicFunction").dynamo()) {
            var denied = assertThrows(
                    DynamoDbException.class,
                    () -> client.putItem(put -> put.tableName(table).item(ITEM)));
            assertEquals("AccessDeniedException", denied.awsErrorDetails().errorCode());
        }
    }

    @Test
    void aFunctionFindsItsVariables() {
        var variables = aws.environment("ThingsPublicFunction");
        assertEquals(table, variables.get("TABLE"));
        assertEquals(aws.administrator().address().toString(), variables.get("AWS_ENDPOINT_URL"));
        assertEquals("ThingsPublicFunction", variables.get("AWS_ACCESS_KEY_ID"));
    }

    @Test
    void aFunctionKeepsItsCredential() {
        assertEquals(aws.as("ThingsPublicFunction"), aws.as("ThingsPublicFunction"));
    }

    @Test
    void clearingLeavesTheFirstDay() {
        try (var client = aws.administrator().dynamo();
                var s3 = aws.administrator().s3()) {
            client.putItem(put -> put.tableName(table).item(ITEM));
            s3.putObject(put -> put.bucket("samspil-papers").key("a"), RequestBody.fromString("words"));
            aws.clear();
            assertEquals(0, client.scan(scan -> scan.tableName(table)).count());
            assertEquals(
                    List.of(),
                    s3.listObjectVersions(it -> it.bucket("samspil-papers")).versions());
            assertEquals(2, s3.listObjectsV2(it -> it.bucket("samspil-assets")).keyCount());
        }
    }

    @Test
    void aStoreCanBeMadeToFail() {
        aws.inject(Fault.before("dynamodb:PutItem").with(400, "TransactionCanceledException"));
        try (var client = aws.administrator().dynamo()) {
            assertThrows(
                    TransactionCanceledException.class,
                    () -> client.putItem(put -> put.tableName(table).item(ITEM)));
            client.putItem(put -> put.tableName(table).item(ITEM));
        }
    }

    @Test
    void aMailLandsInTheMailbox() {
        try (var client = aws.administrator().ses()) {
            client.sendEmail(email -> email.fromEmailAddress("post@mail.example.org")
                    .destination(to -> to.toAddresses("a@example.org"))
                    .content(it -> it.simple(
                            simple -> simple.subject(s -> s.data("Hej")).body(b -> b.text(t -> t.data("Hej"))))));
        }
        assertEquals("Hej", aws.mails().getLast().subject());
    }
}
