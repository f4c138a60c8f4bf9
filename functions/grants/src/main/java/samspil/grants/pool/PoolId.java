package samspil.grants.pool;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.grants.Slug;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/**
 * What names a joint pool everywhere: {@code 820-paragraf-18-2027}.
 *
 * @param lead the municipality that does its work
 */
public record PoolId(MunicipalityId lead, String name) {
    private static final Pattern FORM = Pattern.compile("([0-9]{3,4})-(.+)");

    /** @throws InvalidValue unless the name is a {@link Slug} */
    public PoolId {
        InvalidValue.unless(Slug.isOne(name), "pool.id", "/name");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<PoolId> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() && Slug.isOne(parts.group(2))
                ? Optional.of(new PoolId(new MunicipalityId(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return lead + "-" + name;
    }
}
