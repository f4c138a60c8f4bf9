package samspil.directory.search;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.directory.EntryId;
import samspil.directory.Query;
import samspil.kernel.MunicipalityId;

/**
 * Where a page of results ended. It holds nothing but a place in the order, so it stays good when entries come and go.
 *
 * @param question a hash of the query, since a place in another order means nothing
 * @param key of the order: the lower the earlier
 */
record Cursor(String question, int key, EntryId id, String name) {
    private static final int LONGEST = 2_000;
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{16}) (-?[0-9]{1,9}) ([0-9a-f-]{36}) (.{1,300})", Pattern.DOTALL);

    /** The same for every page of one query, and for every order of its values. */
    static String question(MunicipalityId municipality, Query query) {
        var text = String.join(
                "\n",
                municipality.value(),
                query.words(),
                chosen(query),
                String.valueOf(query.age()),
                String.valueOf(query.near()),
                query.reader().tag());
        return HexFormat.of().formatHex(sha256(text), 0, 8);
    }

    /** As it stands in an address. */
    String write() {
        var text = String.join(" ", question, String.valueOf(key), id.value(), name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor of this text; empty where it is not one of this question's. */
    static Optional<Cursor> read(String text, String question) {
        return decode(text)
                .map(FORM::matcher)
                .filter(form -> form.matches() && form.group(1).equals(question))
                .flatMap(form -> cursor(form.group(1), form.group(2), form.group(3), form.group(4)));
    }

    private static Optional<Cursor> cursor(String question, String key, String id, String name) {
        try {
            return Optional.of(new Cursor(question, Integer.parseInt(key), new EntryId(id), name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text.length() > LONGEST ? "" : text);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String chosen(Query query) {
        var text = new StringBuilder();
        for (var dimension : Dimension.values()) {
            text.append(dimension.chosen(query).stream().sorted().toList()).append('\n');
        }
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
