package samspil.engines.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Problems;
import samspil.engines.cloudformation.Pseudo;
import samspil.engines.cloudformation.Resource;
import samspil.engines.cloudformation.Template;

/**
 * Reads {@code template.yaml} strictly: what is not understood is an error and never ignored.
 * What is understood stands in {@code known.yaml}.
 */
public final class TemplateReader {
    private TemplateReader() {}

    /**
     * The stack a template describes. Throws {@link samspil.engines.cloudformation.TemplateError} with everything that
     * is wrong.
     *
     * @param parameters by name; the template's default serves where one is missing
     */
    public static Stack read(Path templateYaml, Map<String, String> parameters) {
        var template = Template.read(templateYaml, parameters);
        var problems = new Problems();
        var tables = byId(template.ofType("AWS::DynamoDB::Table"), problems, TemplateReader::table);
        var buckets = byId(template.ofType("AWS::S3::Bucket"), problems, TemplateReader::bucket);
        var events = new Events(tables, buckets);
        var declared = template.ofType("AWS::Serverless::Function");
        var functions = byId(declared, problems, it -> Functions.function(it, template.folder(), events));
        problems.throwIfAny();
        var routes = routes(template, buckets);
        return new Stack(
                Pseudo.REGION,
                Pseudo.ACCOUNT,
                tables,
                buckets,
                functions,
                routes,
                settings(template),
                MailSettings.of(template));
    }

    private static Api settings(Template template) {
        return template.ofType("AWS::Serverless::Api")
                .findFirst()
                .map(ApiSettings::of)
                .orElse(Api.PLAIN);
    }

    private static <T> Map<String, T> byId(
            Stream<Resource> resources, Problems problems, java.util.function.Function<Resource, T> read) {
        var byId = new LinkedHashMap<String, T>();
        resources.forEach(each -> problems.gather(() -> byId.put(each.logicalId(), read.apply(each))));
        return byId;
    }

    private static Table table(Resource resource) {
        resource.properties().get("KeySchema");
        resource.properties().get("AttributeDefinitions");
        return new Table(
                resource.logicalId(),
                resource.name(),
                resource.arn(),
                resource.properties().values());
    }

    private static Bucket bucket(Resource resource) {
        return new Bucket(
                resource.logicalId(),
                resource.name(),
                resource.arn(),
                resource.properties().values(),
                resource.metadata()
                        .find("Samspil")
                        .flatMap(ours -> ours.find("Content"))
                        .map(Node::text),
                Expiry.of(resource.properties()));
    }

    private static List<Route> routes(Template template, Map<String, Bucket> buckets) {
        var apis = template.ofType("AWS::Serverless::Api").toList();
        if (apis.size() > 1) {
            throw apis.get(1).properties().error("one API is expected");
        }
        var roles = new LinkedHashMap<String, List<Statement>>();
        template.ofType("AWS::IAM::Role").forEach(role -> roles.put(role.arn(), Policies.ofRole(role)));
        var functions = template.ofType("AWS::Serverless::Function")
                .collect(Collectors.toMap(Resource::arn, Resource::logicalId));
        var invocations = new Invocations(functions);
        var integrations = new Integrations(invocations, buckets, roles);
        return apis.stream()
                .map(api -> api.properties().get("DefinitionBody"))
                .flatMap(
                        contract -> Contract.routes(contract, new Guards(contract, invocations), integrations).stream())
                .toList();
    }
}
