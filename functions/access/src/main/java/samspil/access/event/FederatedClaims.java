package samspil.access.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user pool knows of somebody from their own provider, as claims.
 *
 * @param attributes of the user; those that the template maps begin with {@code custom:}
 */
record FederatedClaims(Map<?, ?> attributes) {
    /** Cognito lets nobody write {@code acr} itself, so the level has a name of its own. */
    private static final String LEVEL = "login_acr";

    /** The role of somebody who, as the register says, may bind the organisation alone. */
    private static final String AUTHORISED = "authorized_to_represent";

    /** Those of the person whom an event is about. */
    static FederatedClaims of(Map<String, Object> event) {
        return new FederatedClaims(
                event.get("request") instanceof Map<?, ?> request
                                && request.get("userAttributes") instanceof Map<?, ?> attributes
                        ? attributes
                        : Map.of());
    }

    /** How surely they logged in; nothing where the provider did not say. */
    Map<String, String> level() {
        return attribute("acr").map(level -> Map.of(LEVEL, level)).orElseGet(Map::of);
    }

    /** That and, for a business identity, the organisation's number and the role in it. */
    Map<String, String> all() {
        var claims = new HashMap<>(level());
        attribute("cvr").ifPresent(number -> {
            claims.put("cvr", number);
            role(number).ifPresent(role -> claims.put("organisation_role", role));
        });
        return claims;
    }

    private Optional<String> role(String number) {
        return attribute("organisation_role")
                .or(() -> attribute("represents")
                        .filter(numbers -> Arrays.asList(numbers.split("\\D+")).contains(number))
                        .map(_ -> AUTHORISED));
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get("custom:" + name))
                .map(Object::toString)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
