package samspil.grants.file;

import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.platform.json.Json;

/**
 * What was decided.
 *
 * @param amount nothing for a refusal
 * @param line the budget line that bears it
 * @param minutes where the deciding body's minutes have it
 * @param reasons absent only where all is granted that was asked for
 * @param deviation why it is not what the council recommended; absent where it is
 * @param newFacts whether it rests on facts that the applicant did not bring
 */
public record Decision(
        Money amount,
        LineId line,
        String minutes,
        @Nullable String reasons,
        @Nullable String deviation,
        boolean newFacts) {

    /** @throws InvalidValue for an amount below nothing, and for texts that are blank or too long */
    public Decision {
        InvalidValue.unless(amount.ore() >= 0, "amount.negative", "/amount");
        Texts.shortText(minutes, "/minutes");
        Texts.longText(reasons, "/reasons");
        Texts.longText(deviation, "/deviation");
    }

    /** What a letter names it by, so that no letter tells of another. */
    public String hash() {
        return Hash.of(Json.write(this));
    }
}
