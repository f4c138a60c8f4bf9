package samspil.pages.components;

import java.util.List;
import samspil.pages.Icon;

/**
 * One hit of a search, to stand under an {@code h2}.
 *
 * @param title leads to it
 * @param kind what it is, such as an organisation
 * @param facts when, where, for whom
 * @param tags subjects
 */
public record ResultCard(
        Icon icon, Spoken title, String address, String kind, Spoken summary, List<Fact> facts, List<String> tags)
        implements Component {
    public ResultCard {
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
    }
}
