package samspil.council.meeting;

/** What everybody may know of meetings. */
public interface PublicMeetings extends Meetings {}
