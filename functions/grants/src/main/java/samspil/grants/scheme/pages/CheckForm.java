package samspil.grants.scheme.pages;

import gg.jte.Content;
import java.util.List;

/**
 * A form whose answers stand in the address, so that they can be sent on and nothing is kept of them.
 *
 * @param action where it leads
 */
public record CheckForm(String action, List<Content> parts) implements Part {

    public CheckForm {
        parts = List.copyOf(parts);
    }
}
