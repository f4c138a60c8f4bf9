package samspil.pages.components;

import gg.jte.Content;
import java.util.List;

/**
 * A form that is checked by the server alone, whose answers are the same with and without script.
 *
 * @param action where it is sent by POST
 * @param parts fields, hidden fields and buttons
 */
public record Form(String action, List<Content> parts) implements Component {

    public Form {
        parts = List.copyOf(parts);
    }
}
