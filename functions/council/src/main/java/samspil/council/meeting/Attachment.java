package samspil.council.meeting;

import java.net.URI;
import samspil.council.PlainText;

/**
 * A document that belongs to something, where it is published.
 *
 * @param address its whole address, such as that of a document among the policies
 */
public record Attachment(String name, URI address) {

    public Attachment {
        PlainText.line(name, "/name");
        PlainText.line(address.toString(), "/address");
    }
}
