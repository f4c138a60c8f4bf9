package samspil.engines.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** How many bytes a policy takes: {@code ["content-length-range", 1, 1000]}. */
record Sizes(long least, long most) {
    static final Sizes ANY = new Sizes(0, Long.MAX_VALUE);

    static Optional<Sizes> of(JsonNode node) {
        return node.path(0).asText().equals("content-length-range") && node.size() == 3
                ? Optional.of(new Sizes(node.path(1).asLong(), node.path(2).asLong()))
                : Optional.empty();
    }

    Optional<Refusal> refusal(long length) {
        if (length < least) {
            return refusal("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
        }
        return length > most
                ? refusal("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(new Refusal(400, code, message));
    }
}
