package samspil.council.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;
import samspil.kernel.InvalidValue;

/** One thing to speak about. */
public record AgendaItem(String title, @Nullable String text, List<Attachment> attachments) {
    private static final int MOST_ATTACHMENTS = 10;

    /** @throws InvalidValue when a text is blank or too long, or there are too many attachments */
    public AgendaItem {
        PlainText.line(title, "/title");
        PlainText.explanation(text, "/text");
        InvalidValue.unless(attachments.size() <= MOST_ATTACHMENTS, "list.long", "/attachments");
        attachments = List.copyOf(attachments);
    }

    /** One of a title alone. */
    public static AgendaItem of(String title) {
        return new AgendaItem(title, null, List.of());
    }
}
