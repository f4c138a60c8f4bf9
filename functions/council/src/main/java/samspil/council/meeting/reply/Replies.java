package samspil.council.meeting.reply;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.kernel.SigningKey;
import samspil.platform.audit.AuditEvent;
import samspil.platform.outbox.Letter;

/** Where answers are kept. */
public interface Replies {

    /** All answers to a meeting as they stand this moment. */
    Turnout turnout(Meeting meeting);

    /** The secret of a meeting; empty where there is no such meeting. */
    Optional<SigningKey> key(Meeting.Key meeting);

    /**
     * Answers that changed together, and what is written to those whom they are about.
     *
     * @param seen the answers before
     * @param known who can be written to, those whom it is about among them
     */
    record Changes(Meeting.Key meeting, Turnout seen, List<Reply> replies, List<Letter> letters, List<Invitee> known) {}

    /**
     * Keeps them, all or none.
     *
     * @param audit the record of it, where somebody at a desk did it
     * @return false where somebody changed an answer first
     */
    boolean keep(Changes changes, Optional<AuditEvent> audit);
}
