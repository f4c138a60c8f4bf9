package samspil.access.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts into the user pool's tokens what the person's own provider said of them: how surely they logged in, and for
 * which organisation. Cognito asks it before every token (trigger {@code PreTokenGeneration}, version 2, which alone
 * reaches access tokens).
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">The
 *     trigger</a>
 */
public final class TokenFunction implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    /** The same event with the claims of both tokens; what it answered before is no longer in it. */
    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        var said = FederatedClaims.of(event);
        var details = Map.of("idTokenGeneration", adding(said.all()), "accessTokenGeneration", adding(said.level()));
        var answered = new HashMap<>(event);
        answered.put("response", Map.of("claimsAndScopeOverrideDetails", details));
        return answered;
    }

    private static Map<String, Object> adding(Map<String, String> claims) {
        return Map.of("claimsToAddOrOverride", claims);
    }
}
