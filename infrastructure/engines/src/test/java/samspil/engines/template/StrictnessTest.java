package samspil.engines.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.engines.cloudformation.TemplateError;

class StrictnessTest {
    private static final String TABLE = """
            Resources:
              Things:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: pk, KeyType: HASH}]
                  AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
            """;
    private static final String FUNCTION = """
              Work:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: java25
                  CodeUri: work
                  Handler: work.Handler
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKeyThatReadsAsATruthValueIsRefused() {
        refused("Metadata: {on: 1}\n" + TABLE, "a key reads as true: put it in quotes");
    }

    @Test
    void anUnknownTypeIsRefused() {
        refused("Resources: {A: {Type: AWS::EC2::Instance}}", "Resources.A: the type AWS::EC2::Instance is not known");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        refused(TABLE + "      Colour: red\n", "Resources.Things.Properties.Colour: the property is not known");
    }

    @Test
    void anUnknownPropertyDeepInsideIsRefused() {
        refused(
                TABLE + "      StreamSpecification: {StreamViewType: KEYS_ONLY, Colour: red}\n",
                "Resources.Things.Properties.StreamSpecification.Colour: the property is not known");
    }

    @Test
    void anUnknownAttributeOfAResourceIsRefused() {
        refused(TABLE + "    CreationPolicy: {}\n", "Resources.Things.CreationPolicy: the attribute is not known");
    }

    @Test
    void anUnknownSectionIsRefused() {
        refused(TABLE + "Rules: {}\n", "Rules: the section is not known");
    }

    @Test
    void anUnknownTransformIsRefused() {
        refused(TABLE + "Transform: AWS::LanguageExtensions\n", "Transform: only AWS::Serverless-2016-10-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Nothing | there is no parameter or resource Nothing",
                "!GetAtt Nothing.Arn | there is no parameter or resource Nothing",
                "!GetAtt Things.Colour | Things has no attribute Colour",
                "!Sub 'a-${Nothing}' | there is no parameter or resource Nothing",
                "!Sub 'a-${Things.Colour}' | Things has no attribute Colour",
                "!If [Nothing, a, b] | there is no condition Nothing",
                "!FindInMap [Nothing, a, b] | Nothing is missing",
                "{'Fn::Cidr': [a, b]} | the function Fn::Cidr is not known",
                "{'Ref': Things, 'Fn::Sub': x} | a function stands alone",
                "!Ref Things | the name refers to itself",
            })
    void whatDoesNotResolveIsRefused(String value, String problem) {
        refused(TABLE + "      TableName: " + value + "\n", problem);
    }

    @Test
    void anUnknownTagIsRefused() {
        refused(TABLE + "      TableName: !Select [0, [a]]\n", "could not determine a constructor for the tag !Select");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refused(TABLE + "      KeySchema: []\n", "found duplicate key KeySchema");
    }

    @Test
    void dependingOnNothingIsRefused() {
        refused(TABLE + "    DependsOn: Nothing\n", "Resources.Things.DependsOn[0]: there is no resource Nothing");
    }

    @Test
    void anOutputThatDoesNotResolveIsRefused() {
        refused(TABLE + "Outputs: {A: {Value: !Ref Nothing}}\n", "Outputs.A.Value: there is no parameter or resource");
    }

    @Test
    void anUnknownFunctionInAConditionIsRefused() {
        refused(TABLE + "Conditions: {A: !Sub x}\n", "Conditions.A: Fn::Sub is not known of a condition");
    }

    @Test
    void aParameterWithoutValueIsRefused() {
        refused("Parameters: {A: {Type: String}}\n" + TABLE, "Parameters.A: Default is missing");
    }

    @Test
    void aParameterOutsideItsAllowedValuesIsRefused() {
        refused("Parameters: {A: {Type: String, Default: x, AllowedValues: [y]}}\n" + TABLE, "\"x\" is not one of");
    }

    @Test
    void aParameterThatDoesNotMatchItsPatternIsRefused() {
        refused("Parameters: {A: {Type: String, Default: x, AllowedPattern: y+}}\n" + TABLE, "\"x\" does not match");
    }

    @Test
    void aValueForAParameterThatIsNotThereIsRefused() {
        var error = assertThrows(TemplateError.class, () -> read(TABLE, Map.of("B", "x")));
        assertEquals(List.of("Parameters: B is given, but not a parameter of the template"), error.problems());
    }

    @Test
    void aFunctionWithoutHandlerIsRefused() {
        var withoutHandler = FUNCTION.replace("      Handler: work.Handler\n", "");
        refused("Resources:\n" + withoutHandler, "Resources.Work.Properties: Handler is missing");
    }

    @Test
    void anotherRuntimeIsRefused() {
        refused("Resources:\n" + FUNCTION.replace("java25", "python3.13"), "only Java runs here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[AmazonS3FullAccess] | a managed policy is not known",
                "[{S3ReadPolicy: {BucketName: a}}] | a SAM policy template is not known",
                "[{Statement: {Effect: Deny, Action: a, Resource: b}}] | only the effect Allow",
                "[{Statement: {Effect: Allow, Action: a, Resource: b, Condition: {}}}] | Condition: is not known",
                "[{Statement: {Effect: Allow, NotAction: a, Resource: b}}] | NotAction: is not known",
                "[{Statement: {Effect: Allow, Action: a}}] | Resource is missing",
                "[{Statement: [], Statements: []}] | Statements: is not known",
            })
    void aPolicyThatIsNotActionsOnResourcesIsRefused(String policies, String problem) {
        refused(TABLE + FUNCTION + "      Policies: " + policies + "\n", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Type: Api, Properties: {}} | routes come from the contract alone",
                "{Type: SQS, Properties: {}} | SQS is not known here",
                "{Type: DynamoDB, Properties: {Stream: x}} | is not the stream of a table",
                "{Type: DynamoDB, Properties: {Stream: !GetAtt Things.StreamArn}} | Things has no StreamSpecification",
                "{Type: DynamoDB, Properties: {FilterCriteria: x}} | FilterCriteria: the property is not known",
                "{Type: S3, Properties: {Bucket: x, Events: y}} | is not a bucket of this template",
                "{Type: ScheduleV2, Properties: {Input: x}} | ScheduleExpression is missing",
                "{Type: ScheduleV2, Properties: {ScheduleExpression: x, Input: y, ScheduleExpressionTimezone: Z/Z}} | is not a time zone",
            })
    void anEventThatIsNotUnderstoodIsRefused(String event, String problem) {
        refused(TABLE + FUNCTION + "      Events: {One: " + event + "}\n", problem);
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        var error =
                assertThrows(TemplateError.class, () -> read("Resources: {A: {Type: X}, B: {Colour: red}}", Map.of()));
        assertEquals(2, error.problems().size());
    }

    private void refused(String template, String problem) {
        var error = assertThrows(TemplateError.class, () -> read(template, Map.of()));
        assertTrue(error.problems().toString().contains(problem), error::getMessage);
    }

    private Stack read(String template, Map<String, String> parameters) throws IOException {
        var file = Files.writeString(folder.resolve("template.yaml"), template);
        return TemplateReader.read(file, parameters);
    }
}
