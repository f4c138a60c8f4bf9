package samspil.grants.decide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.kernel.Money;
import samspil.platform.json.Json;

/**
 * A letter that tells a decision, as it is frozen: from this its mail and its page are made, and nothing else.
 *
 * @param language tag of its words
 * @param amount what is granted
 */
public record LetterText(
        String language, String title, String applicant, String sender, String date, Money amount, List<Part> parts) {

    /**
     * Something that it says.
     *
     * @param name of what the law set demands that it is; other parts have names of their own
     */
    public record Part(String name, String heading, String text) {}

    public LetterText {
        parts = List.copyOf(parts);
    }

    /** What stands in it, as the law set names it. */
    public Set<String> names() {
        return parts.stream()
                .filter(each -> !each.text().isBlank())
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    /** What is frozen. */
    public String frozen() {
        return Json.write(this);
    }

    /** The letter that was frozen. */
    public static LetterText of(String frozen) {
        return Json.read(frozen, LetterText.class).orThrow();
    }
}
