package samspil.grants.scheme;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.grants.form.QuestionId;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * How an activity must be anchored in the municipality's own area.
 *
 * @param question that asks how many local people take part; absent where only the text decides
 * @param least how many they must be
 */
public record Anchoring(LocalText text, @Nullable QuestionId question, int least) {

    public Anchoring {
        Texts.longText(text, "/text");
        InvalidValue.unless(least >= 0, "number.range", "/least");
    }
}
