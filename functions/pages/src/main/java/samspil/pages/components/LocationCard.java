package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;
import samspil.pages.Link;

/**
 * Where something is, in words: complete without a map.
 *
 * @param lines the address as it is written on a letter
 * @param access what is known about getting in, such as a step-free entrance
 * @param directions leads to a map elsewhere; none or one
 */
public record LocationCard(
        Language language, String place, List<String> lines, List<Fact> access, List<Link> directions)
        implements Component {
    public LocationCard {
        lines = List.copyOf(lines);
        access = List.copyOf(access);
        directions = List.copyOf(directions);
    }
}
