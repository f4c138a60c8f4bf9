package samspil.policies;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** A policy's name in addresses, given once and kept: {@code frivillighedspolitik}. */
public record PolicyId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    /** @throws InvalidValue unless it is words of a to z and digits with single hyphens between, at most sixty long */
    public PolicyId {
        InvalidValue.unless(isOne(value), "policy.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<PolicyId> of(String text) {
        return isOne(text) ? Optional.of(new PolicyId(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
