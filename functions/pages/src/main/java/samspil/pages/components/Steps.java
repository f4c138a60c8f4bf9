package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * How far somebody is through a form of several pages.
 *
 * @param current the number of the step that is seen, from 1
 */
public record Steps(Language language, List<String> names, int current) implements Component {

    public Steps {
        names = List.copyOf(names);
    }
}
