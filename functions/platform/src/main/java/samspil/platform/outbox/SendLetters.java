package samspil.platform.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.kernel.MunicipalityId;
import samspil.platform.outbox.Outbox.Claimed;
import samspil.platform.store.Mailer;
import samspil.platform.store.Mailer.Mail;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Sends letters, each at least once. It is taken before it is sent and marked after, so that an event that comes twice
 * sends it once. A second copy remains possible where the mail service took it and its answer was lost, or where this
 * process died between the two: it then looks unsent, and a letter too many is better than one too few.
 */
public record SendLetters(Outbox outbox, Mailer mailer, InstantSource clock) {
    /** Longer than a function may run, so that no two ever hold one letter. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** With these pauses a mail service may be away for a day and a half. */
    private static final int MOST = 14;

    private static final Pattern UNTAGGABLE = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int LONGEST_TAG = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

    /** What became of one. */
    public enum Outcome {
        SENT,
        /** Somebody else has it, or it was sent before. */
        NOT_NOW,
        /** The mail service did not take it; it is tried again. */
        LATER,
        /** It was tried often enough. */
        GIVEN_UP
    }

    /** Sends one, if it is still to be sent. */
    public Outcome send(Letter.Key key) {
        return outbox.claim(key, clock.instant().plus(LEASE)).map(this::send).orElse(Outcome.NOT_NOW);
    }

    /** Sends all that are due in a municipality, and counts what became of them. */
    public Map<Outcome, Integer> sweep(MunicipalityId municipality) {
        return all(outbox.due(municipality));
    }

    /** Sends some. */
    Map<Outcome, Integer> all(List<Letter.Key> letters) {
        var count = new EnumMap<Outcome, Integer>(Outcome.class);
        letters.forEach(key -> count.merge(send(key), 1, Integer::sum));
        return count;
    }

    private Outcome send(Claimed claimed) {
        try {
            mailer.send(tagged(claimed.letter()));
            outbox.sent(claimed);
            return Outcome.SENT;
        } catch (SdkException e) {
            LOG.warn(
                    "letter {} was not taken, attempt {}: {}",
                    claimed.letter().key().id(),
                    claimed.attempt(),
                    e.getClass().getSimpleName());
            return refused(claimed);
        }
    }

    /** By these the mail service's events name it, so that one that comes back is seen. */
    private static Mail tagged(Letter letter) {
        var id = UNTAGGABLE.matcher(letter.key().id()).replaceAll("_");
        return letter.mail()
                .withTag("rid", "letter-" + id.substring(0, Math.min(id.length(), LONGEST_TAG)))
                .withTag("municipality", letter.key().municipality().value());
    }

    private Outcome refused(Claimed claimed) {
        if (claimed.attempt() >= MOST) {
            outbox.giveUp(claimed);
            return Outcome.GIVEN_UP;
        }
        outbox.later(claimed, clock.instant().plus(pause(claimed.attempt())));
        return Outcome.LATER;
    }

    /** One minute after the first attempt, then twice as long each time. */
    private static Duration pause(long attempt) {
        var pause = Duration.ofMinutes(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
