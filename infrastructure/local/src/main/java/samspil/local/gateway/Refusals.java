package samspil.local.gateway;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.engines.template.Api;
import samspil.engines.template.GatewayResponse;
import samspil.local.http.WebAnswer;

/** Turns refusals into answers by the template's gateway responses. */
final class Refusals {
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z.]+");

    private final Map<String, GatewayResponse> responses;

    /**
     * Takes the template's responses.
     *
     * @throws IllegalArgumentException when a body uses a variable that is not known here
     */
    Refusals(Api api) {
        this.responses = api.responses();
        responses.values().forEach(response -> fill(response.body(), "", Refusal.ACCESS_DENIED));
    }

    WebAnswer answer(Refusal refusal, String requestId) {
        GatewayResponse custom = responses.getOrDefault(refusal.name(), responses.get(refusal.family()));
        WebAnswer answer = custom == null ? plain(refusal) : custom(custom, refusal, requestId);
        return answer.with("x-amzn-ErrorType", refusal.errorType());
    }

    private static WebAnswer plain(Refusal refusal) {
        return WebAnswer.text(
                refusal.status(), "application/json", "{\"message\":" + TextNode.valueOf(refusal.message()) + "}");
    }

    private static WebAnswer custom(GatewayResponse response, Refusal refusal, String requestId) {
        String type = response.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/json");
        String body = response.body().isEmpty() ? "{\"message\":$context.error.messageString}" : response.body();
        WebAnswer answer =
                WebAnswer.text(response.status().orElse(refusal.status()), type, fill(body, requestId, refusal));
        for (var header : response.headers().entrySet()) {
            boolean said = header.getKey().equalsIgnoreCase("Content-Type");
            answer = said ? answer : answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    private static String fill(String body, String requestId, Refusal refusal) {
        return VARIABLE.matcher(body)
                .replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(), requestId, refusal)));
    }

    private static String value(String variable, String requestId, Refusal refusal) {
        @Nullable
        String value = switch (variable) {
            case "$context.requestId", "$context.extendedRequestId" -> requestId;
            case "$context.error.message" -> refusal.message();
            case "$context.error.messageString" ->
                TextNode.valueOf(refusal.message()).toString();
            case "$context.error.responseType" -> refusal.name();
            default -> null;
        };
        if (value == null) {
            throw new IllegalArgumentException("a gateway response uses " + variable + ", which is not known here");
        }
        return value;
    }
}
