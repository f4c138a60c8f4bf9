package samspil.platform.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list, opaque to the caller. It holds where to go on and never whose list it is, so a cursor can't lead
 * into another municipality.
 */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Wraps the sort position. */
    public static String of(String... parts) {
        var bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The sort position; empty when it is not one with so many parts. */
    public static Optional<List<String>> parts(String cursor, int count) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(List.of(text.split(SEPARATOR, -1))).filter(parts -> parts.size() == count);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
