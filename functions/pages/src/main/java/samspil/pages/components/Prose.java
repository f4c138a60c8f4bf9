package samspil.pages.components;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a person typed: blank lines part paragraphs, everything else is shown as it was typed.
 */
public record Prose(String text) implements Component {
    /** The paragraphs, none blank. */
    public List<String> paragraphs() {
        return text.lines()
                .collect(Collectors.joining("\n"))
                .transform(lines -> Pattern.compile("\n\\s*\n").splitAsStream(lines))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
