package samspil.demo.stock;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.AgeRange;

/** Reads {@code 6-12}, {@code 18-} or a hyphen for everybody. */
final class Ages {
    private Ages() {}

    static Optional<AgeRange> of(String text) {
        var ends = text.split("-", 2);
        return text.equals("-") ? Optional.empty() : Optional.of(new AgeRange(years(ends[0]), years(ends[1])));
    }

    private static @Nullable BigDecimal years(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
