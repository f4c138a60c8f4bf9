package samspil.council.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;
import samspil.kernel.InvalidValue;

/**
 * What was said and decided.
 *
 * @param publishedAt when everybody could read it; absent before
 */
public record Minutes(
        String text, List<Attachment> attachments, @Nullable Instant publishedAt) {
    /** So many characters may stand in it. */
    public static final int LONGEST = 20_000;

    private static final int MOST_ATTACHMENTS = 20;

    /** @throws InvalidValue when it is blank or too long */
    public Minutes {
        PlainText.block(text, LONGEST, "/text");
        InvalidValue.unless(attachments.size() <= MOST_ATTACHMENTS, "list.long", "/attachments");
        attachments = List.copyOf(attachments);
    }

    /** Whether everybody may read it. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    Minutes published(Instant at) {
        return new Minutes(text, attachments, at);
    }
}
