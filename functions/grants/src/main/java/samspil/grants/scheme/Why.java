package samspil.grants.scheme;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;

/**
 * Why something ends.
 *
 * @param reason as everybody reads it
 * @param minutes where it was decided; absent where it needed no decision
 */
public record Why(String reason, @Nullable String minutes) {

    public Why {
        Texts.longText(reason, "/reason");
        Texts.shortText(minutes, "/minutes");
    }
}
