package samspil.pages.components;

import java.util.List;

/**
 * Values of one property to filter by.
 *
 * @param name of the query parameter
 */
public record Facet(String name, String title, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }
}
