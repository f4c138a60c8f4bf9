package samspil.engines.template;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the REST API says beside its routes.
 *
 * @param stage the stage's name
 * @param binaryMediaTypes bodies of these types pass as base64, such as {@code application/pdf} or {@code image/*}
 * @param compression answers of so many bytes are compressed for clients that take it; empty for never
 * @param responses the gateway's own answers by type, such as {@code MISSING_AUTHENTICATION_TOKEN}
 */
public record Api(
        String stage,
        List<String> binaryMediaTypes,
        OptionalInt compression,
        Map<String, GatewayResponse> responses) {

    /** Of a template that says nothing of it. */
    public static final Api PLAIN = new Api("local", List.of(), OptionalInt.empty(), Map.of());
}
