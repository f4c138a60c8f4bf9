package samspil.pages.components;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a person typed: blank lines part paragraphs, everything else is shown as it was typed.
 */
public record Prose(Spoken words) implements Component {
    /** In the page's language. */
    public Prose(String text) {
        this(Spoken.of(text));
    }

    /** The paragraphs, none blank. */
    public List<String> paragraphs() {
        return words.text()
                .lines()
                .collect(Collectors.joining("\n"))
                .transform(lines -> Pattern.compile("\n\\s*\n").splitAsStream(lines))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
