package samspil.council.meeting.reply;

import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.kernel.Municipality;
import samspil.platform.store.Mailer.Mail;

/** Writes the mails about a meeting, each in its reader's language. */
public interface MeetingMails {

    /**
     * A meeting as one invitee hears of it.
     *
     * @param token of the link by which they answer
     */
    record Occasion(Municipality municipality, Meeting meeting, Invitee invitee, String token) {}

    /** The invitation; the notice that it was moved, where it was; that it will not be held, where it won't. */
    Mail invitation(Occasion occasion);

    /** What was noted of an answer. */
    Mail noted(Occasion occasion, Reply reply);

    /** That there is room now. */
    Mail promoted(Occasion occasion, Reply reply);
}
