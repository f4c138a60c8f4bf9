package samspil.kernel;

import java.util.regex.Pattern;

/**
 * The official code of a municipality: three digits in Denmark (163), four in Norway (3222). It is the tenant: every
 * stored item's key begins with it.
 */
public record MunicipalityId(String value) implements Comparable<MunicipalityId> {
    private static final Pattern FORM = Pattern.compile("[0-9]{3,4}");

    public MunicipalityId {
        InvalidValue.unless(FORM.matcher(value).matches(), "municipality");
    }

    @Override
    public int compareTo(MunicipalityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
