package samspil.grants.scheme;

import samspil.grants.Texts;
import samspil.grants.form.QuestionId;
import samspil.kernel.LocalText;

/**
 * A yes or no that tells somebody beforehand whether applying makes sense.
 *
 * @param fits the answer that fits the scheme
 * @param otherwise what to know, and where to go, with the other
 * @param decisive whether the other answer rules a grant out; else it is worth asking
 */
public record CheckQuestion(QuestionId id, LocalText question, boolean fits, LocalText otherwise, boolean decisive) {

    public CheckQuestion {
        Texts.longText(question, "/question");
        Texts.longText(otherwise, "/otherwise");
    }
}
