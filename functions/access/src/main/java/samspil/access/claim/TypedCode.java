package samspil.access.claim;

import java.util.Locale;
import samspil.access.Secrets;

/**
 * A code of eight signs, 40 bits, that a person copies from a mail or a letter. Its letters are those of Crockford's
 * Base 32, which has none that look alike.
 *
 * @param signs without anything between them
 */
public record TypedCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** A new one, from a secret that nobody can guess. */
    static TypedCode of(Secrets secrets) {
        var bytes = Secrets.sha256(secrets.next());
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new TypedCode(signs.toString());
    }

    /** What somebody typed: in any case, with any signs between, and with the usual slips. */
    static TypedCode typed(String text) {
        var signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new TypedCode(signs);
    }

    /** As people read it: {@code 7K3M-Q9XA}. */
    public String readable() {
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    /** What is kept of it, for one claim alone. */
    String hash(String claim) {
        return Secrets.hash(claim + "|" + signs);
    }

    @Override
    public String toString() {
        return "TypedCode[secret]";
    }
}
