package samspil.access.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import samspil.access.Basis;

/** The rungs of the ladder: the ways to prove that one may act for an organisation, the surest first. */
public enum Rung {
    /** The register says so of the business identity they logged in with. */
    REGISTER_ROLE,
    /** A code goes to the organisation's published address. */
    REGISTER_EMAIL,
    /** Their verified address is at the organisation's own domain; a code goes there. */
    DOMAIN,
    /** A code goes by letter, which a case worker prints. */
    LETTER,
    /** A case worker decides. */
    CLERK;

    /** What a role rests on that was reached by it. */
    public Basis basis() {
        return Basis.valueOf(name());
    }

    /** As forms and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name; empty for no such. */
    public static Optional<Rung> of(String key) {
        return Arrays.stream(values()).filter(rung -> rung.key().equals(key)).findFirst();
    }

    /** Whether a code is mailed as soon as it is chosen. */
    public boolean isMailed() {
        return this == REGISTER_EMAIL || this == DOMAIN;
    }
}
