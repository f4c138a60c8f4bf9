package samspil.pages.journey;

import gg.jte.Content;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.components.TextArea;

/**
 * An answer of several lines.
 *
 * @param rows for which there is room at first
 * @param longest in characters
 */
public record Area(int rows, int longest) implements Control {
    private static final int USUAL = 4_000;

    /** One for a text of a page at most. */
    public static Area of(int rows) {
        return new Area(rows, USUAL);
    }

    @Override
    public Content shown(Asked it) {
        return new TextArea(it.language(), it.field(), rows, longest);
    }

    @Override
    public Optional<Violation> wrong(Ask ask, Typed typed) {
        return Kind.LINE.wrong(ask, typed);
    }

    @Override
    public String answer(Asked it) {
        return Kind.LINE.answer(it);
    }
}
