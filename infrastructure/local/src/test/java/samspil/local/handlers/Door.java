package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;

/** A Lambda authorizer: lets in whoever says the word. */
public final class Door implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        Map<?, ?> headers = (Map<?, ?>) event.getOrDefault("headers", Map.of());
        Object said = headers.get("Authorization");
        if (said == null) {
            throw new IllegalStateException("Unauthorized");
        }
        String effect = said.equals("Bearer sesame") ? "Allow" : "Deny";
        Map<String, Object> statement = Map.of(
                "Effect", effect, "Action", "execute-api:Invoke", "Resource", String.valueOf(event.get("methodArn")));
        return Map.of(
                "principalId",
                "guest",
                "policyDocument",
                Map.of("Version", "2012-10-17", "Statement", List.of(statement)),
                "context",
                Map.of("subject", "guest-1"));
    }
}
