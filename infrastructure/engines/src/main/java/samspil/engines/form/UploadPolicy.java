package samspil.engines.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import samspil.engines.form.UploadForm.Upload;
import samspil.engines.http.Json;

/**
 * What the signer of a form allows.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html">POST policy</a>
 */
record UploadPolicy(Instant expiration, List<Condition> conditions, Sizes sizes) {
    /** Fields that a policy need not know; the bucket stands in the address. */
    private static final Set<String> FREE = Set.of("policy", "x-amz-signature", "file", "bucket");

    /** The policy in its base 64; empty where it is none. */
    static Optional<UploadPolicy> of(String base64) {
        try {
            return of(Json.read(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UploadPolicy> of(JsonNode document) {
        var rules = document.path("conditions");
        var conditions = all(rules).flatMap(rule -> Condition.of(rule).stream()).toList();
        var sizes = all(rules).flatMap(rule -> Sizes.of(rule).stream()).toList();
        return conditions.size() + sizes.size() == rules.size() && sizes.size() < 2 && !rules.isEmpty()
                ? Optional.of(new UploadPolicy(
                        Instant.parse(document.path("expiration").asText()),
                        conditions,
                        sizes.stream().findFirst().orElse(Sizes.ANY)))
                : Optional.empty();
    }

    private static Stream<JsonNode> all(JsonNode rules) {
        return StreamSupport.stream(rules.spliterator(), false);
    }

    /** Why the form is not one that the policy allows at this time. */
    Optional<Refusal> refusal(UploadForm form, Upload file, Instant now) {
        return expired(now)
                .or(() -> conditions.stream()
                        .flatMap(condition -> condition.refusal(form).stream())
                        .findFirst())
                .or(() -> unforeseen(form))
                .or(() -> sizes.refusal(file.length()));
    }

    private Optional<Refusal> expired(Instant now) {
        return now.isAfter(expiration)
                ? Optional.of(Refusal.denied("Invalid according to Policy: Policy expired."))
                : Optional.empty();
    }

    private Optional<Refusal> unforeseen(UploadForm form) {
        var foreseen = conditions.stream().map(Condition::field).collect(Collectors.toSet());
        return form.fields().keySet().stream()
                .filter(field -> !foreseen.contains(field) && !FREE.contains(field) && !field.startsWith("x-ignore-"))
                .findFirst()
                .map(field -> Refusal.denied("Invalid according to Policy: Extra input fields: " + field));
    }
}
