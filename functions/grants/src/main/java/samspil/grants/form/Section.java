package samspil.grants.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * What is asked on one subject.
 *
 * @param intro what to know before answering; absent where nothing
 */
public record Section(LocalText title, @Nullable LocalText intro, List<Question> questions) {

    public Section {
        Texts.shortText(title, "/title");
        Texts.longText(intro, "/intro");
        questions = List.copyOf(questions);
        InvalidValue.unless(!questions.isEmpty(), "field.required", "/questions");
    }
}
