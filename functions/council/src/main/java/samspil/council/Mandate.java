package samspil.council;

import org.jspecify.annotations.Nullable;

/**
 * The organisation for which somebody is elected.
 *
 * @param id the directory's; absent where it does not stand there
 * @param name as it was when they were elected
 */
public record Mandate(@Nullable String id, String name) {

    /** @throws samspil.kernel.InvalidValue when the name is blank, too long or of several lines */
    public Mandate {
        Texts.line(name, "/name");
    }
}
