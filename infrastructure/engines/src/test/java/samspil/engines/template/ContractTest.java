package samspil.engines.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.engines.cloudformation.TemplateError;

class ContractTest {
    private static final String TEMPLATE = """
            Resources:
              Assets: {Type: AWS::S3::Bucket, Properties: {BucketName: assets}}
              Api:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: live
                  DefinitionBody:
                    Fn::Transform: {Name: AWS::Include, Parameters: {Location: openapi.yaml}}
            """;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{get: {}} | x-amazon-apigateway-integration is missing",
                "{any: {}} | the method is not known here",
                "{get: {x-amazon-apigateway-integration: {type: http}}} | http is not known here",
                "{get: {x-amazon-apigateway-integration: {type: mock, colour: red}}} | colour: the property is not known",
                "{get: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: GET, uri: a}}} | POST is expected",
                "{get: {x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: a}}} | does not invoke a function",
                "{get: {x-amazon-apigateway-integration: {type: aws, httpMethod: GET, uri: 'arn:aws:apigateway:x:s3:path/other/a'}}} | does not name a bucket",
                "{get: {x-amazon-apigateway-integration: {type: aws, httpMethod: GET, uri: 'arn:aws:apigateway:x:s3:path/assets/a', credentials: b}}} | is not a role",
                "{get: {security: [{key: []}], x-amazon-apigateway-integration: {type: mock}}} | there is no such security scheme",
                "{get: {parameters: [{$ref: '#/components/parameters/No'}]}} | there is no #/components/parameters/No",
                "{get: {parameters: [{$ref: 'other.yaml#/a'}]}} | there is no other.yaml#/a",
                "{get: {operationId: !Ref Assets}} | could not determine a constructor for the tag !Ref",
                "{get: {operationId: {'Fn::Sub': '${Nothing}'}}} | there is no parameter or resource Nothing",
            })
    void anOperationThatIsNotUnderstoodIsRefused(String operations, String problem) {
        var error = assertThrows(TemplateError.class, () -> read("paths: {/a: " + operations + "}"));
        assertTrue(error.problems().toString().contains(problem), error::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: apiKey} | only a security scheme with",
                "{x-amazon-apigateway-authtype: awsSigv4} | only a security scheme with",
                "{x-amazon-apigateway-authtype: oauth} | only a security scheme with",
                "{x-amazon-apigateway-authtype: custom} | x-amazon-apigateway-authorizer is missing",
                "{x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: token, authorizerResultTtlInSeconds: 0}} | only request is known",
                "{x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: request}} | authorizerResultTtlInSeconds is missing",
                "{x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: request, authorizerResultTtlInSeconds: 300}} | only 0 is known",
                "{x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: request, authorizerResultTtlInSeconds: 0, identitySource: method.request.header.Authorization}} | identitySource: is not known of an authorizer",
                "{x-amazon-apigateway-authtype: custom, x-amazon-apigateway-authorizer: {type: request, authorizerResultTtlInSeconds: 0, authorizerUri: a}} | does not invoke a function",
            })
    void aGuardThatIsNotUnderstoodIsRefused(String scheme, String problem) {
        var contract = "{paths: {/a: {get: {security: [{key: []}], x-amazon-apigateway-integration: {type: mock}}}}, "
                + "components: {securitySchemes: {key: " + scheme + "}}}";
        var error = assertThrows(TemplateError.class, () -> read(contract));
        assertTrue(error.problems().toString().contains(problem), error::getMessage);
    }

    @Test
    void twoGuardsOfOneOperationAreRefused() {
        var error =
                assertThrows(TemplateError.class, () -> read("paths: {/a: {get: {security: [{one: []}, {two: []}]}}}"));
        assertTrue(error.problems().toString().contains("one security scheme is expected"), error::getMessage);
    }

    @Test
    void aMissingContractIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("template.yaml"), TEMPLATE);
        var error = assertThrows(TemplateError.class, () -> TemplateReader.read(file, Map.of()));
        assertTrue(error.problems().toString().contains("there is no file openapi.yaml"), error::getMessage);
    }

    @Test
    void aPointerToAPathEscapesItsSlashes() throws IOException {
        var stack = read("paths: {/a: {get: {x: {$ref: '#/paths/~1a'}, "
                + "x-amazon-apigateway-integration: {type: mock, responses: {200: {statusCode: 204}}}}}}");
        assertEquals(new Route.Fixed(204, Map.of()), stack.routes().getFirst().binding());
    }

    private Stack read(String contract) throws IOException {
        Files.writeString(folder.resolve("openapi.yaml"), contract);
        return TemplateReader.read(Files.writeString(folder.resolve("template.yaml"), TEMPLATE), Map.of());
    }
}
