package samspil.engines.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.engines.cloudformation.KnownType;
import samspil.engines.cloudformation.Node;

/** Reads {@code x-amazon-apigateway-integration}: a function, an object of a bucket, or a fixed answer. */
final class Integrations {
    private static final Pattern OBJECT = Pattern.compile("arn:aws:apigateway:[^:]+:s3:path/([^/]+)/(.+)");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String RESPONSE_HEADER = "method.response.header.";

    private final Invocations invocations;
    private final Map<String, Bucket> buckets;
    private final Map<String, List<Statement>> roles;

    /** What an integration may lead to: functions, buckets by logical id, roles by ARN. */
    Integrations(Invocations invocations, Map<String, Bucket> buckets, Map<String, List<Statement>> roles) {
        this.invocations = invocations;
        this.buckets = buckets;
        this.roles = roles;
    }

    /** What answers the operation. */
    Route.Binding binding(Node integration) {
        var type = integration.get("type");
        KnownType.checkIntegration(type, integration);
        return switch (type.text()) {
            case "aws_proxy" -> invoke(integration);
            case "aws" -> object(integration);
            default -> fixed(integration);
        };
    }

    private Route.Binding invoke(Node integration) {
        requireMethod(integration, "POST");
        return new Route.Invoke(invocations.function(integration.get("uri")));
    }

    private Route.Binding object(Node integration) {
        requireMethod(integration, "GET");
        var uri = integration.get("uri");
        var path = OBJECT.matcher(uri.text());
        if (!path.matches()) {
            throw uri.error("does not read an object of a bucket");
        }
        var bucket = buckets.values().stream()
                .filter(each -> each.name().equals(path.group(1)))
                .findFirst()
                .orElseThrow(() -> uri.error("does not name a bucket of this template"));
        return new Route.ObjectOf(
                bucket.logicalId(), key(integration, path.group(2)), allows(integration), headers(integration));
    }

    private List<Statement> allows(Node integration) {
        var role = integration.get("credentials");
        return Optional.ofNullable(roles.get(role.text()))
                .orElseThrow(() -> role.error("is not a role of this template"));
    }

    /** Names the route's parameters where the bucket's path has the integration's. */
    private static String key(Node integration, String path) {
        return PARAMETER.matcher(path).replaceAll(found -> {
            var source = integration
                    .get("requestParameters")
                    .get("integration.request.path." + found.group(1))
                    .text();
            return "{" + source.replaceFirst("^method\\.request\\.path\\.", "") + "}";
        });
    }

    private static Route.Binding fixed(Node integration) {
        var response = response(integration);
        var literals = new LinkedHashMap<String, String>();
        headers(integration).forEach((name, value) -> literals.put(name, value.replaceAll("^'|'$", "")));
        return new Route.Fixed(response.get("statusCode").number(), literals);
    }

    private static Map<String, String> headers(Node integration) {
        var headers = new LinkedHashMap<String, String>();
        response(integration).find("responseParameters").stream()
                .flatMap(all -> all.entries().entrySet().stream())
                .filter(entry -> entry.getKey().startsWith(RESPONSE_HEADER))
                .forEach(entry -> headers.put(
                        entry.getKey().substring(RESPONSE_HEADER.length()),
                        entry.getValue().text()));
        return headers;
    }

    /** The answer where nothing failed: {@code default}, else {@code 200}. */
    private static Node response(Node integration) {
        var responses = integration.get("responses");
        return responses
                .find("default")
                .or(() -> responses.find("200"))
                .orElseThrow(() -> responses.error("neither default nor 200 stands here"));
    }

    private static void requireMethod(Node integration, String method) {
        var given = integration.get("httpMethod");
        if (!given.text().equals(method)) {
            throw given.error(method + " is expected");
        }
    }
}
