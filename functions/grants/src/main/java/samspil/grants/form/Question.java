package samspil.grants.form;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.LocalText;

/**
 * A question of a form.
 *
 * @param hint what helps to answer it; absent where the label says enough
 * @param required whether it must be answered where it is asked
 * @param when on what condition it is asked; absent where always
 */
public record Question(
        QuestionId id,
        LocalText label,
        @Nullable LocalText hint,
        boolean required,
        @Nullable Condition when,
        Ask ask) {

    public Question {
        Texts.shortText(label, "/label");
        Texts.longText(hint, "/hint");
    }
}
