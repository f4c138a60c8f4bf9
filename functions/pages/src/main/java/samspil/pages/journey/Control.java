package samspil.pages.journey;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.components.Field;
import samspil.pages.components.Prose;

/** With what a question is answered. {@link Kind} has those that all contexts use. */
public interface Control {

    /** What it looks like. */
    Content shown(Asked it);

    /** The rule that the answer breaks by itself, at its field. */
    Optional<Violation> wrong(Ask ask, Typed typed);

    /** The answer in words; empty where nothing was answered. */
    String answer(Asked it);

    /** The names of its fields. */
    default List<String> names(Ask ask) {
        return List.of(ask.name());
    }

    /** Those of its fields that are shown, which a summary of errors leads to. */
    default List<Field> fields(Asked it) {
        return List.of(it.field());
    }

    /** What else a page with it can be asked for, beside going on. */
    default List<Content> beside(Ground ground) {
        return List.of();
    }

    /** The answer as it is read before it is sent. */
    default Content read(Asked it) {
        var words = answer(it);
        return new Prose(words.isEmpty() ? it.ground().usual("ask.nothing") : words);
    }
}
