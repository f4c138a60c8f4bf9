package samspil.council.election;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.Texts;
import samspil.kernel.InvalidValue;
import samspil.platform.access.Role;

/**
 * Somebody who bound themselves to a secret before anybody knew how the votes fell. Two secrets together decide lots, so
 * that neither of the two can choose who wins.
 *
 * @param person a pseudonym; empty in what everybody may know
 * @param commitment SHA-256 of the secret, in hexadecimal
 * @param secret absent until it is told
 */
public record Witness(
        String person,
        Role role,
        String commitment,
        @Nullable String secret) {
    /** So many are needed. */
    public static final int NEEDED = 2;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /**
     * Somebody who binds themselves.
     *
     * @throws InvalidValue when the secret could be guessed or is too long
     */
    static Witness bound(String person, Role role, String secret) {
        return new Witness(person, role, Sha256.of(sound(secret)), null);
    }

    /** The same with the secret told; empty where it is another one. */
    Optional<Witness> open(String told) {
        return Sha256.of(told).equals(commitment)
                ? Optional.of(new Witness(person, role, commitment, told))
                : Optional.empty();
    }

    Witness forEverybody() {
        return new Witness("", role, commitment, secret);
    }

    private static String sound(String secret) {
        Texts.line(secret, "/secret");
        InvalidValue.unless(secret.length() >= SHORTEST && secret.length() <= LONGEST, "witness.secret", "/secret");
        return secret;
    }
}
