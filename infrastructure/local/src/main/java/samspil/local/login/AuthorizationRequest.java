package samspil.local.login;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A request for a log-in of a known client. */
record AuthorizationRequest(Parameters parameters) {
    private static final Set<String> REQUEST_OBJECTS = Set.of("request", "request_uri");
    private static final String CHALLENGE = "[A-Za-z0-9_-]{43}";

    String redirect() {
        return parameters.get("redirect_uri");
    }

    String nonce() {
        return parameters.get("nonce");
    }

    String challenge() {
        return parameters.get("code_challenge");
    }

    /**
     * What is wrong with it, as an error of RFC 6749 or OpenID Connect; empty when nothing is. More is required than
     * the standards do: a state, a nonce, and PKCE with S256.
     */
    Optional<String> error() {
        if (REQUEST_OBJECTS.stream().anyMatch(parameters.values()::containsKey)) {
            return Optional.of("request_not_supported");
        }
        if (parameters.find("response_type").isPresent() && !parameters.is("response_type", "code")) {
            return Optional.of("unsupported_response_type");
        }
        if (!complete()) {
            return Optional.of("invalid_request");
        }
        if (!words("scope").contains("openid")) {
            return Optional.of("invalid_scope");
        }
        return words("prompt").contains("none") ? Optional.of("login_required") : Optional.empty();
    }

    private boolean complete() {
        boolean query = parameters.find("response_mode").isEmpty() || parameters.is("response_mode", "query");
        return query
                && parameters.is("response_type", "code")
                && parameters.find("state").isPresent()
                && parameters.find("nonce").isPresent()
                && parameters.is("code_challenge_method", "S256")
                && challenge().matches(CHALLENGE);
    }

    private Set<String> words(String name) {
        return Arrays.stream(parameters.get(name).split(" ", -1)).collect(Collectors.toSet());
    }

    /** Where the browser goes with an answer: to the client, with its state and the issuer (RFC 9207). */
    String answer(String issuer, String name, String value) {
        Parameters answer = new Parameters(Map.of())
                .with(name, value)
                .with("state", parameters.get("state"))
                .with("iss", issuer);
        return redirect() + "?" + answer.encoded();
    }
}
