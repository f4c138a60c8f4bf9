package samspil.pages.components;

import java.util.List;
import samspil.pages.Icon;
import samspil.pages.Link;

/**
 * Where there is nothing to show: why, and what to try instead.
 *
 * @param ways what to try
 */
public record EmptyState(Icon icon, String heading, String text, List<Link> ways) implements Component {
    public EmptyState {
        ways = List.copyOf(ways);
    }
}
