package samspil.local.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails that the functions sent. */
public interface Mailbox {

    /**
     * A mail.
     *
     * @param text its plain part, possibly empty
     * @param html its rendered part, possibly empty
     * @param calendar its calendar part, possibly empty
     * @param source all of it as it would go over the wire
     */
    record Letter(
            String id,
            Instant when,
            String from,
            List<String> to,
            List<String> cc,
            String subject,
            String text,
            String html,
            String calendar,
            String source,
            Map<String, String> tags) {}

    /** All of them, newest first. */
    List<Letter> list();

    /** One of them. */
    Optional<Letter> find(String id);
}
