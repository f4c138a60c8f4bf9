package samspil.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people type them: {@code 726.307}, {@code 726 307,50}, {@code 726307}, {@code 726,307}. */
public final class Kroner {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,11}|[0-9]{1,3}([., ][0-9]{3}){1,3})([.,][0-9]{1,2})?");
    private static final int ORE = 2;

    private Kroner() {}

    /** The amount; empty where it is none, is negative, or has parts of an øre. */
    public static Optional<Money> read(String typed) {
        var text = typed.replace('\u00a0', ' ')
                .replace("kr.", "")
                .replace("kr", "")
                .strip();
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var whole = found.group(1).replaceAll("[., ]", "");
        var part = found.group(3) == null ? "" : found.group(3).replace(',', '.');
        return Optional.of(
                new Money(new BigDecimal(whole + part).movePointRight(ORE).longValueExact()));
    }
}
