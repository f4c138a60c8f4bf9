package samspil.council.meeting.reply;

import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingRecord.Telling;

/**
 * Something is to be told to those who were asked to a meeting.
 *
 * @param sequence of the meeting when it happened
 * @param number how many times people had been asked by then
 */
public record Notice(Meeting.Key meeting, Telling telling, int sequence, int number) {

    /** What a change makes to be told. */
    public static Notice of(Meeting next, Telling telling) {
        return new Notice(
                next.key(), telling, next.sequence(), next.life().invitations().size());
    }

    /** Whether no later change of time or place says it all. */
    boolean isNews(Meeting meeting) {
        return telling == Telling.WAITING || meeting.sequence() == sequence;
    }
}
