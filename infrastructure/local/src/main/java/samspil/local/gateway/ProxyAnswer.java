package samspil.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;

/** Reads a function's answer as a Lambda proxy integration does. */
final class ProxyAnswer {
    /** API Gateway writes these itself. */
    private static final Set<String> DROPPED = Set.of("content-length", "transfer-encoding", "connection");

    /** API Gateway renames these. */
    private static final Set<String> RENAMED = Set.of("date", "server", "www-authenticate", "host");

    private final ObjectMapper json = new ObjectMapper();
    private final MediaTypes binary;

    ProxyAnswer(MediaTypes binary) {
        this.binary = binary;
    }

    /**
     * The answer for the client.
     *
     * @param accept the client's Accept header, which decides whether base64 is decoded
     * @return empty when it is malformed, which the client sees as 502
     */
    Optional<WebAnswer> read(byte[] answer, String accept) {
        try {
            JsonNode node = json.readTree(answer);
            JsonNode body = node.path("body");
            boolean wellFormed = node.path("statusCode").canConvertToInt()
                    && (body.isTextual() || body.isNull() || body.isMissingNode());
            return wellFormed ? Optional.of(answer(node, accept)) : Optional.empty();
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private WebAnswer answer(JsonNode node, String accept) {
        String body = node.path("body").asText("");
        boolean bytes = node.path("isBase64Encoded").asBoolean() && binary.match(accept);
        return new WebAnswer(
                node.path("statusCode").asInt(),
                headers(node),
                bytes ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8));
    }

    private static Headers headers(JsonNode node) {
        JsonNode multiple = node.path("multiValueHeaders");
        Headers headers = Headers.NONE;
        for (var field : multiple.properties()) {
            for (JsonNode value : field.getValue()) {
                headers = add(headers, field.getKey(), value);
            }
        }
        for (var field : node.path("headers").properties()) {
            headers = headers.first(field.getKey()).isPresent()
                    ? headers
                    : add(headers, field.getKey(), field.getValue());
        }
        return headers.first("Content-Type").isPresent() ? headers : headers.with("Content-Type", "application/json");
    }

    private static Headers add(Headers headers, String name, JsonNode value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (DROPPED.contains(lower) || value.isNull()) {
            return headers;
        }
        return headers.with(RENAMED.contains(lower) ? "x-amzn-Remapped-" + name : name, value.asText());
    }
}
