package samspil.policies.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever responds.
 *
 * @param person a pseudonym
 * @param organisation the directory's id of whom they speak for; absent for a citizen
 * @param name the organisation's, or the person's own where they want it published; else absent
 */
public record Author(
        String person,
        @Nullable String organisation,
        @Nullable String name) {

    /** A person who speaks for themselves. */
    public static Author citizen(String person, @Nullable String name) {
        return new Author(person, null, name);
    }

    /** A name for the response that says nothing of the person: everybody has one for each consultation. */
    public String response(ConsultationId consultation) {
        var who = Optional.ofNullable(organisation)
                .map(it -> "organisation " + it)
                .orElse("person " + person);
        return hash(consultation + " " + who).substring(0, 32);
    }

    /** Whether an organisation speaks. */
    public boolean isOrganisation() {
        return organisation != null;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
