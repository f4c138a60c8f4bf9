package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.List;
import samspil.pages.components.Prose;

/**
 * What somebody said.
 *
 * @param kind its name in the style sheet: {@code response} or {@code answer}
 * @param when the day; may be empty
 * @param below the answer to it
 */
public record Said(String kind, String who, String when, Prose text, List<Content> below) implements Part {

    public Said {
        below = List.copyOf(below);
    }

    /** A response nobody has answered. */
    static Said response(String who, String when, String text) {
        return new Said("response", who, when, new Prose(text), List.of());
    }

    /** The municipality's answer. */
    static Said answer(String who, String text) {
        return new Said("answer", who, "", new Prose(text), List.of());
    }
}
