package samspil.engines.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * What a policy asks of one field.
 *
 * @param exact whether the field is to be the value, or only to start with it
 * @param field in lower case
 */
record Condition(boolean exact, String field, String value) {

    /** Of {@code {"key": "a"}}, {@code ["eq", "$key", "a"]} or {@code ["starts-with", "$key", "a"]}. */
    static Optional<Condition> of(JsonNode node) {
        if (node.isObject() && node.size() == 1) {
            var only = node.properties().iterator().next();
            return Optional.of(of(true, only.getKey(), only.getValue().asText()));
        }
        var operator = node.path(0).asText();
        var field = node.path(1).asText();
        var known = operator.equals("eq") || operator.equals("starts-with");
        return known && node.size() == 3 && field.startsWith("$")
                ? Optional.of(of(
                        operator.equals("eq"), field.substring(1), node.path(2).asText()))
                : Optional.empty();
    }

    private static Condition of(boolean exact, String field, String value) {
        return new Condition(exact, field.toLowerCase(Locale.ROOT), value);
    }

    Optional<Refusal> refusal(UploadForm form) {
        var value = form.field(field).orElse("");
        return exact ? refusalUnless(value.equals(this.value)) : refusalUnless(value.startsWith(this.value));
    }

    private Optional<Refusal> refusalUnless(boolean holds) {
        return holds
                ? Optional.empty()
                : Optional.of(
                        Refusal.denied("Invalid according to Policy: Policy Condition failed: [\"%s\", \"$%s\", \"%s\"]"
                                .formatted(exact ? "eq" : "starts-with", field, value)));
    }
}
