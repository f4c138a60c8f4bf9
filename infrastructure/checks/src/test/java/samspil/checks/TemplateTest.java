package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.engines.template.Stack;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.platform.json.Json;

/** What a municipality may expect of the cloud's side. */
class TemplateTest {
    private static final Stack STACK = Repository.stack();
    private static final String TEMPLATE = Repository.read("template.yaml");

    @Test
    void noFunctionMayDoEverythingOrTouchEverything() {
        STACK.functions()
                .forEach((name, function) -> function.allows().forEach(statement -> {
                    assertFalse(statement.actions().stream().anyMatch(action -> action.endsWith("*")), name);
                    assertFalse(statement.resources().contains("*"), name);
                }));
    }

    @Test
    void functionsWithoutLogInCanNotReachTheMunicipalitysOwnTableButForWhatTheyAreFor() {
        var own = STACK.table("DirectoryTable").arn();
        var publicFunction = STACK.function("DirectoryPublicFunction");
        assertTrue(publicFunction.allows().stream()
                .noneMatch(each -> each.resources().contains(own)));
        var intake = STACK.function("DirectoryIntakeFunction").allows().stream()
                .filter(each -> each.resources().contains(own))
                .flatMap(each -> each.actions().stream())
                .toList();
        assertEquals(List.of("dynamodb:PutItem"), intake);
    }

    @Test
    void everyTableCanBeBroughtBackToAnyMinuteButTheBallotsWhichWouldTellOfTheirMinute() {
        STACK.tables()
                .forEach((name, table) -> assertEquals(
                        Map.of("PointInTimeRecoveryEnabled", !name.equals("BallotBoxTable")),
                        table.properties().get("PointInTimeRecoverySpecification"),
                        name));
        assertFalse(STACK.table("BallotBoxTable").properties().containsKey("StreamSpecification"));
    }

    @Test
    void noFunctionKnowsBothTheRollAndTheBox() {
        var roll = STACK.table("RollTable").arn();
        var box = STACK.table("BallotBoxTable").arn();
        STACK.functions().forEach((name, function) -> {
            boolean reads = function.allows().stream()
                    .filter(each -> each.resources().contains(box))
                    .anyMatch(each -> !each.actions().equals(List.of("dynamodb:PutItem")));
            boolean knows =
                    function.allows().stream().anyMatch(each -> each.resources().contains(roll));
            assertFalse(reads && knows, name);
        });
    }

    @Test
    void noBucketCanBeMadePublic() {
        STACK.buckets()
                .forEach((name, bucket) ->
                        assertTrue(bucket.properties().containsKey("PublicAccessBlockConfiguration"), name));
    }

    @Test
    void noFunctionOutlastsTheApisPatience() {
        STACK.functions().values().stream()
                .filter(function -> function.handler().endsWith("HttpFunction"))
                .forEach(function -> assertTrue(function.timeout().toSeconds() < 29, function.logicalId()));
    }

    @Test
    void whatTheApiItselfRefusesIsSaidInEveryLanguageAsTheFunctionsSayIt() {
        var labels = Labels.load("samspil/platform/labels.tsv");
        STACK.api().responses().forEach((type, response) -> {
            var problem = Json.read(response.body(), Refusal.class).orThrow();
            var key = problem.type().replace("urn:samspil:problem:", "problem.");
            var said = Stream.of(Language.values())
                    .map(language -> labels.label(language, key))
                    .distinct()
                    .collect(Collectors.joining(" / "));
            assertEquals(said, problem.title(), type);
            assertTrue(response.body().chars().allMatch(each -> each < 128), type + " survives any encoding");
        });
    }

    /** What is read of a problem of the template. */
    private record Refusal(
            String type, String title, @Nullable Integer status, String instance, List<String> violations) {}

    @Test
    void everyAlarmSaysWhatToDo() {
        var runbooks = Pattern.compile("infrastructure/runbooks/[a-z-]+\\.md")
                .matcher(TEMPLATE)
                .results()
                .map(found -> found.group())
                .toList();
        long alarms = TEMPLATE.lines()
                .filter(line -> line.contains("AWS::CloudWatch::Alarm"))
                .count();
        assertEquals(alarms, runbooks.size());
        runbooks.forEach(runbook -> assertTrue(Files.exists(Repository.root().resolve(runbook)), runbook));
    }
}
