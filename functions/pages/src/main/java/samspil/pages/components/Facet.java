package samspil.pages.components;

import java.util.List;

/**
 * Values of one property to filter by.
 *
 * @param name of the query parameter
 */
public record Facet(String name, String title, List<Choice> choices) {
    private static final int FIRST = 8;

    public Facet {
        choices = List.copyOf(choices);
    }

    /** The choices that are seen at once. */
    public List<Choice> first() {
        return choices.size() <= FIRST + 1 ? choices : choices.subList(0, FIRST);
    }

    /** The choices that are unfolded. */
    public List<Choice> rest() {
        return choices.subList(first().size(), choices.size());
    }

    /** Whether one of those is chosen, so that they must be seen. */
    public boolean restChosen() {
        return rest().stream().anyMatch(Choice::chosen);
    }
}
