package samspil.grants.scheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a round was brought by people. Whether it is open is for {@link Round#standing} and the clock. */
public enum Stage {
    DRAFT,
    PUBLISHED,
    ASSESSING,
    RECOMMENDED,
    DECIDED,
    SETTLED,
    ARCHIVED,
    CANCELLED;

    /** The stage of a name such as {@code assessing}; empty where there is none. */
    public static Optional<Stage> of(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
