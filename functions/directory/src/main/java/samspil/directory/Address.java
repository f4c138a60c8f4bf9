package samspil.directory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/**
 * A postal address in the municipality's own country.
 *
 * @param street with house number
 * @param postalCode four digits in Denmark and Norway
 */
public record Address(@Nullable String street, @Nullable String postalCode, String town) {
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{4}");

    public Address {
        InvalidValue.unless(street == null || street.length() <= 150, "text.long", "/street");
        InvalidValue.unless(
                postalCode == null || POSTAL_CODE.matcher(postalCode).matches(), "form.postalcode", "/postalCode");
        InvalidValue.unless(!town.isBlank() && town.length() <= 80, "text.long", "/town");
    }

    Address withoutStreet() {
        return new Address(null, postalCode, town);
    }
}
