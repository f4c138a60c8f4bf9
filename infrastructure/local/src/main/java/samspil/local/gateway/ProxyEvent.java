package samspil.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samspil.engines.template.Stack;
import samspil.local.http.Percent;
import samspil.local.http.WebRequest;

/**
 * Writes the event of a Lambda proxy integration, payload version 1. Path and path parameters stay percent-encoded and
 * the query is decoded, as a REST API does it.
 */
final class ProxyEvent {
    /** The API's id. */
    static final String API = "local";

    private static final DateTimeFormatter CLF = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Stack stack;
    private final MediaTypes binary;

    ProxyEvent(Stack stack) {
        this.stack = stack;
        this.binary = new MediaTypes(stack.api().binaryMediaTypes());
    }

    /**
     * The event of the route's own function.
     *
     * @param authorizer what the authorizer says of the request, if one was asked
     * @return empty when the body is neither of a binary media type nor UTF-8
     */
    Optional<ObjectNode> of(Arrival arrival, Optional<ObjectNode> authorizer) {
        WebRequest request = arrival.request();
        boolean base64 = binary.match(request.headers().first("Content-Type").orElse(""));
        Optional<String> body =
                base64 ? Optional.of(Base64.getEncoder().encodeToString(request.body())) : Percent.text(request.body());
        return body.map(text -> event(arrival, authorizer)
                .put("isBase64Encoded", base64 && !text.isEmpty())
                .set("body", text.isEmpty() ? NullNode.instance : JsonNodeFactory.instance.textNode(text)));
    }

    /** The event of an authorizer of type {@code REQUEST}: the same without the body, and no value is null. */
    ObjectNode forAuthorizer(Arrival arrival, String methodArn) {
        ObjectNode event = event(arrival, Optional.empty());
        event.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                field.setValue(JsonNodeFactory.instance.objectNode());
            }
        });
        return event.put("type", "REQUEST").put("methodArn", methodArn);
    }

    private ObjectNode event(Arrival arrival, Optional<ObjectNode> authorizer) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        WebRequest request = arrival.request();
        Map<String, List<String>> headers = ForwardedHeaders.of(request);
        event.put("resource", arrival.route().path());
        event.put("path", Percent.ascii(request.path()));
        event.put("httpMethod", request.method());
        event.set("headers", last(headers));
        event.set("multiValueHeaders", all(headers));
        event.set("queryStringParameters", last(arrival.query()));
        event.set("multiValueQueryStringParameters", all(arrival.query()));
        event.set("pathParameters", parameters(arrival.found().parameters()));
        event.putNull("stageVariables");
        event.set("requestContext", context(arrival, authorizer));
        return event;
    }

    private ObjectNode context(Arrival arrival, Optional<ObjectNode> authorizer) {
        WebRequest request = arrival.request();
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("accountId", stack.account());
        context.put("apiId", API);
        context.put("resourceId", "local");
        context.put("operationName", arrival.route().operationId());
        context.put("resourcePath", arrival.route().path());
        context.put("httpMethod", request.method());
        context.put("path", "/" + stack.api().stage() + Percent.ascii(request.path()));
        context.put("stage", stack.api().stage());
        context.put("protocol", "HTTP/1.1");
        context.put("domainName", host(request));
        context.put("domainPrefix", "local");
        context.put("requestId", arrival.id());
        context.put("extendedRequestId", arrival.id());
        context.put("requestTime", CLF.format(arrival.at()));
        context.put("requestTimeEpoch", arrival.at().toEpochMilli());
        context.set("identity", identity(request));
        authorizer.ifPresent(said -> context.set("authorizer", said));
        return context;
    }

    /** No route asks for a signature, so AWS knows no user. */
    private static ObjectNode identity(WebRequest request) {
        ObjectNode identity = JsonNodeFactory.instance.objectNode();
        identity.put("sourceIp", request.client());
        identity.put("userAgent", request.headers().first("User-Agent").orElse(null));
        List.of("accessKey", "accountId", "caller", "user", "userArn").forEach(identity::putNull);
        return identity;
    }

    private static String host(WebRequest request) {
        return request.headers().first("Host").orElse("127.0.0.1").replaceFirst(":\\d+$", "");
    }

    private static JsonNode last(Map<String, List<String>> values) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((name, all) -> node.put(name, all.getLast()));
        return orNull(node);
    }

    private static JsonNode all(Map<String, List<String>> values) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((name, all) -> all.forEach(node.withArrayProperty(name)::add));
        return orNull(node);
    }

    private static JsonNode parameters(Map<String, String> values) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach(node::put);
        return orNull(node);
    }

    private static JsonNode orNull(ObjectNode node) {
        return node.isEmpty() ? NullNode.instance : node;
    }
}
