package samspil.pages.components;

import gg.jte.Content;
import java.util.List;

/**
 * What somebody answered, before it is sent.
 *
 * @param change a {@link ChangeLink} or {@link ChangeButton}; nothing where it can't be changed here
 */
public record Answer(String question, Content answer, List<Content> change) {

    public Answer {
        change = List.copyOf(change);
    }

    /** An answer in words. */
    public static Answer of(String question, String answer, Content change) {
        return new Answer(question, new Prose(answer), List.of(change));
    }
}
