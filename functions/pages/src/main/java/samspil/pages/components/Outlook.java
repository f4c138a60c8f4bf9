package samspil.pages.components;

import java.util.List;

/**
 * What comes next, side by side in one block: deadlines, meetings, the policy in force. A part that has nothing yet
 * says so quietly.
 */
public record Outlook(String heading, String lead, List<Prospect> prospects) implements Component {

    public Outlook {
        prospects = List.copyOf(prospects);
    }
}
