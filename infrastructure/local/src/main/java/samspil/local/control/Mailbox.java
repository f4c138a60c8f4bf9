package samspil.local.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** What may go wrong with mails. */
    enum Trouble {
        /** Each event of a mail comes twice. */
        DOUBLED,
        /** Those of one mail come with the last first. */
        REVERSED,
        /** They come when this trouble ends. */
        HELD,
        /** They never come. */
        LOST,
        /** No mail is taken, for they come too fast. */
        RATE,
        /** No mail is taken, for there were enough today. */
        QUOTA,
        /** The next mail is taken, and the answer is lost. */
        UNANSWERED
    }

    /** Has these go wrong from now on, and nothing else. */
    void trouble(Set<Trouble> these);

    /** All of them, newest first. */
    List<Letter> list();

    /** One of them. */
    Optional<Letter> find(String id);
}
