package samspil.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where something is, and how exactly the public may know.
 *
 * @param point absent where nobody measured it; never guessed from a postal code
 */
public record Place(Address address, @Nullable Point point, Privacy privacy) {

    /** How exactly a place is shown: a shelter hides its street. */
    public enum Privacy {
        /** As it is. */
        EXACT,
        /** Postal code and town, the point to about a kilometre. */
        AREA,
        /** Not at all. */
        HIDDEN
    }

    /** What everybody may see; null where nothing. */
    public @Nullable Place published() {
        return switch (privacy) {
            case EXACT -> this;
            case AREA -> new Place(address.withoutStreet(), point == null ? null : point.rounded(), privacy);
            case HIDDEN -> null;
        };
    }
}
