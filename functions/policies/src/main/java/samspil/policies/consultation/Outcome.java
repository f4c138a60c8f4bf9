package samspil.policies.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.policies.Texts;

/**
 * What the municipality says to all responses together.
 *
 * @param reference where it was decided: the minutes; absent where unknown
 * @param at when the answers were published
 */
public record Outcome(String text, @Nullable String reference, Instant at) {
    /** So many characters may stand in one. */
    public static final int LONGEST = 10_000;

    /** @throws samspil.kernel.InvalidValue when the text is blank or too long */
    public Outcome {
        Texts.check(text, LONGEST, "/text");
    }
}
