package samspil.council;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the council.
 *
 * @param email where they are written to; never shown to the public
 * @param mandate for whom they were elected; absent for the municipality's own people
 */
public record Person(
        String name, @Nullable String email, @Nullable Mandate mandate) {

    /** @throws samspil.kernel.InvalidValue when the name or the address is none */
    public Person {
        Texts.line(name, "/name");
        Texts.email(email, "/email");
    }

    /** Whether they are one and the same: by their addresses, or where one is unknown by name and organisation. */
    public boolean is(Person other) {
        return email != null && other.email != null
                ? email.equalsIgnoreCase(other.email)
                : folded(name).equals(folded(other.name)) && organisation().equals(other.organisation());
    }

    /** What everybody may know. */
    Person forEverybody() {
        return new Person(name, null, mandate);
    }

    private String organisation() {
        return mandate == null ? "" : folded(mandate.name());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
