package samspil.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the provider says of itself.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery 1.0</a>
 */
final class Discovery {
    static final String PATH = "/.well-known/openid-configuration";

    private Discovery() {}

    static Map<String, Object> of(String issuer) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("issuer", issuer);
        said.put("authorization_endpoint", issuer + "/authorize");
        said.put("token_endpoint", issuer + "/token");
        said.put("jwks_uri", issuer + "/jwks");
        said.put("end_session_endpoint", issuer + "/end-session");
        said.put("response_types_supported", List.of("code"));
        said.put("response_modes_supported", List.of("query"));
        said.put("grant_types_supported", List.of("authorization_code"));
        said.put("subject_types_supported", List.of("public"));
        said.put("id_token_signing_alg_values_supported", List.of("ES256"));
        said.put("token_endpoint_auth_methods_supported", List.of("none"));
        said.put("code_challenge_methods_supported", List.of("S256"));
        said.put("scopes_supported", List.of("openid"));
        said.put("ui_locales_supported", List.of("da", "nb", "nn", "en"));
        said.put("authorization_response_iss_parameter_supported", true);
        said.put("request_parameter_supported", false);
        said.put("request_uri_parameter_supported", false);
        return said;
    }
}
