package samspil.engines.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.engines.cloudformation.TemplateError;
import samspil.engines.http.Json;

class TemplateReaderTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sample/template.yaml");
    private final Stack stack = TemplateReader.read(SAMPLE, Map.of());

    @Test
    void aTableHasItsNameArnAndKeys() {
        var table = stack.table("ThingsTable");
        assertEquals("samspil-things", table.name());
        assertEquals("arn:aws:dynamodb:eu-north-1:000000000000:table/samspil-things", table.arn());
        assertTrue(table.properties().containsKey("KeySchema"));
    }

    @Test
    void aBucketsNameIsTheOneItsConditionChooses() {
        assertEquals("samspil-papers", stack.bucket("PapersBucket").name());
    }

    @Test
    void aBucketKnowsTheFolderThatIsCopiedIntoIt() {
        assertEquals(Optional.of("assets"), stack.bucket("AssetsBucket").content());
    }

    @Test
    void aFunctionsOwnPropertiesGoBeforeTheGlobals() {
        var events = stack.function("ThingsEventsFunction");
        assertEquals(256, events.memory());
        assertEquals(Duration.ofSeconds(29), events.timeout());
        assertEquals(
                Map.of("TABLE", "other", "STAGE", "local", "FROM", "things@mail.example.org"), events.environment());
    }

    @Test
    void aFunctionsMemoryComesFromTheMapping() {
        assertEquals(512, stack.function("ThingsPublicFunction").memory());
    }

    @Test
    void anArtifactIsFoundFromTheTemplatesFolder() {
        var artifact = stack.function("ThingsPublicFunction").artifact();
        assertEquals(SAMPLE.toAbsolutePath().resolveSibling("functions/things"), artifact);
    }

    @Test
    void anIdentitySendsByItsConfigurationSet() {
        assertEquals("letters", stack.mailing().configurationSet("letters.example.org"));
        assertEquals("", stack.mailing().configurationSet("mail.example.org"));
    }

    @Test
    void aConfigurationSetTellsOfTheEventsItsDestinationNames() {
        assertTrue(stack.mailing().tells("letters", "bounce"));
        assertFalse(stack.mailing().tells("letters", "open"));
        assertFalse(stack.mailing().tells("other", "bounce"));
    }

    @Test
    void aRuleWantsTheEventsOfItsPattern() {
        var rule = stack.function("ThingsEventsFunction").rules().getFirst();
        assertEquals("ThingsEventsFunctionUndelivered", rule.logicalId());
        assertTrue(rule.matches(bounce("aws.ses", "Bounce", "reminder")));
        assertFalse(rule.matches(bounce("aws.s3", "Bounce", "reminder")));
        assertFalse(rule.matches(bounce("aws.ses", "Send", "reminder")));
        assertFalse(rule.matches(bounce("aws.ses", "Bounce", "other")));
    }

    private static JsonNode bounce(String source, String type, String kind) {
        var event = """
                {"source":"%s","detail":{"eventType":"%s","mail":{"tags":{"kind":["%s"],"x":["y"]}}}}
                """.formatted(source, type, kind);
        return Json.read(event.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPolicysResourcesAreArns() {
        var table = "arn:aws:dynamodb:eu-north-1:000000000000:table/samspil-things";
        assertEquals(
                List.of(new Statement(
                        List.of("dynamodb:GetItem", "dynamodb:Query"), List.of(table, table + "/index/*"))),
                stack.function("ThingsPublicFunction").allows());
    }

    @Test
    void aStreamNamesItsTable() {
        assertEquals(
                List.of(new StreamSource(
                        "ThingsEventsFunctionChanges", "ThingsTable", 10, Duration.ofSeconds(1), 3, true)),
                stack.function("ThingsEventsFunction").streams());
    }

    @Test
    void aNotificationNamesItsBucketAndPrefix() {
        assertEquals(
                List.of(new Notification(
                        "ThingsEventsFunctionUploads", "PapersBucket", List.of("s3:ObjectCreated:*"), "inbox/", "")),
                stack.function("ThingsEventsFunction").notifications());
    }

    @Test
    void aScheduleHasItsZoneAndInput() {
        assertEquals(
                List.of(new Schedule(
                        "ThingsEventsFunctionNightly",
                        "cron(0 3 * * ? *)",
                        ZoneId.of("Europe/Copenhagen"),
                        "{\"task\":\"sweep\"}")),
                stack.function("ThingsEventsFunction").schedules());
    }

    @Test
    void theContractsOperationsAreRoutesInItsOrder() {
        var assets = List.of(new Statement(List.of("s3:GetObject"), List.of("arn:aws:s3:::samspil-assets/*")));
        var things = "/v1/{municipality}/things";
        assertEquals(
                List.of(
                        new Route(
                                "GET",
                                things,
                                "listThings",
                                new Route.Open(),
                                new Route.Invoke("ThingsPublicFunction")),
                        new Route(
                                "POST",
                                things,
                                "importThings",
                                new Route.Open(),
                                new Route.Invoke("ThingsEventsFunction")),
                        new Route(
                                "DELETE",
                                things,
                                "forgetThings",
                                new Route.Authorized("ThingsEventsFunction"),
                                new Route.Invoke("ThingsPublicFunction")),
                        new Route(
                                "OPTIONS",
                                things,
                                "preflight",
                                new Route.Open(),
                                new Route.Fixed(204, Map.of("Access-Control-Allow-Origin", "*"))),
                        new Route(
                                "GET",
                                "/assets/{file+}",
                                "asset",
                                new Route.Open(),
                                new Route.ObjectOf(
                                        "AssetsBucket",
                                        "static/{file}",
                                        assets,
                                        Map.of(
                                                "Content-Type",
                                                "integration.response.header.Content-Type",
                                                "Cache-Control",
                                                "'public, max-age=31536000'")))),
                stack.routes());
    }

    @Test
    void aResourceWhoseConditionFailsIsLeftOut() {
        assertFalse(stack.tables().containsKey("ErrorsAlarm"));
        var production = Map.of("Environment", "production");
        var error = assertThrows(TemplateError.class, () -> TemplateReader.read(SAMPLE, production));
        assertEquals(
                List.of("Resources.ErrorsAlarm.Properties.AlarmActions[0]: there is no parameter or resource Absent"),
                error.problems());
    }
}
