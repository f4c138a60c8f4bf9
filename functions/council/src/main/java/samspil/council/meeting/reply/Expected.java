package samspil.council.meeting.reply;

import java.util.List;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;

/** Of whom something is expected, so that they are reminded of it. */
@FunctionalInterface
public interface Expected {

    /** These have not answered yet; said again it changes nothing. */
    void answers(Meeting meeting, List<Invitee> silent);
}
