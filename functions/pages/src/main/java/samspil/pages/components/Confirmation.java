package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * Says that it is done; holds the page's {@code h1}.
 *
 * @param heading such as {@code Thank you for your suggestion}
 * @param reference to quote when asking; may be empty
 * @param next what happens now, in order; may be empty
 */
public record Confirmation(Language language, String heading, String reference, List<String> next)
        implements Component {

    public Confirmation {
        next = List.copyOf(next);
    }
}
