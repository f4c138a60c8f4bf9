package samspil.access.openid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param endSession absent where a log-in can't be ended at the provider
 * @param namesItself whether the answer's address must name the issuer (RFC 9207)
 */
record Discovery(
        URI authorization, URI token, URI keys, @Nullable URI endSession, boolean namesItself) {
    static final String PATH = "/.well-known/openid-configuration";

    /** Empty where the document is of another provider, or lacks what is needed. */
    static Optional<Discovery> read(String document, String issuer) {
        try {
            var members = JSONObjectUtils.parse(document);
            return issuer.equals(members.get("issuer")) ? Optional.of(of(members)) : Optional.empty();
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Discovery of(Map<String, Object> members) throws ParseException {
        var end = JSONObjectUtils.getString(members, "end_session_endpoint");
        return new Discovery(
                address(members, "authorization_endpoint"),
                address(members, "token_endpoint"),
                address(members, "jwks_uri"),
                end == null ? null : URI.create(end),
                Boolean.TRUE.equals(members.get("authorization_response_iss_parameter_supported")));
    }

    private static URI address(Map<String, Object> members, String name) throws ParseException {
        var found = JSONObjectUtils.getString(members, name);
        if (found == null) {
            throw new ParseException(name, 0);
        }
        return URI.create(found);
    }
}
