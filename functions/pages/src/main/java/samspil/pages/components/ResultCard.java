package samspil.pages.components;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.pages.Icon;

/**
 * One hit of a search, to stand under an {@code h2}.
 *
 * @param title leads to it
 * @param kind what it is, such as an organisation
 * @param facts when, where, for whom
 * @param tags subjects
 * @param pick puts it on the shortlist or takes it off; absent where that would be too much
 */
public record ResultCard(
        Icon icon,
        Spoken title,
        String address,
        String kind,
        Spoken summary,
        List<Fact> facts,
        List<String> tags,
        @Nullable Pick pick)
        implements Component {
    public ResultCard {
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
    }

    /** One that can't be picked. */
    public ResultCard(
            Icon icon, Spoken title, String address, String kind, Spoken summary, List<Fact> facts, List<String> tags) {
        this(icon, title, address, kind, summary, facts, tags, null);
    }

    /** The same with a way to pick it. */
    public ResultCard with(Pick way) {
        return new ResultCard(icon, title, address, kind, summary, facts, tags, way);
    }
}
