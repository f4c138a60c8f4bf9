package samspil.reminders;

import java.util.List;
import samspil.reminders.Parcels.Claimed;

/** Hands mails to the mail service, once each time it is asked. */
public interface Postbox {

    /** What became of it. */
    sealed interface Outcome {

        /** It is on its way. */
        record Accepted(String messageId) implements Outcome {}

        /** The mail service has no time for us, or takes nothing from us now. */
        record Busy() implements Outcome {}

        /** This mail will never be taken. */
        record Refused() implements Outcome {}

        /** No answer came: it may be on its way or not. */
        record Unknown() implements Outcome {}
    }

    /** Whether it can be put in words; one that can't be must not keep the others of its mail from being sent. */
    boolean canWrite(Line line);

    /**
     * Sends it.
     *
     * @param lines of it that still hold, at least one
     */
    Outcome send(Claimed claimed, List<Line> lines);
}
