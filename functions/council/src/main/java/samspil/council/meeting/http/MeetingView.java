package samspil.council.meeting.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.AgendaItem;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingKind;
import samspil.council.meeting.MeetingTime;
import samspil.council.meeting.Minutes;
import samspil.council.meeting.Place;
import samspil.council.meeting.Standing;
import samspil.council.meeting.cafe.Cafe;

/**
 * A meeting as the API shows it.
 *
 * @param begins the same instant as the start, for those who don't keep zones
 * @param cancelled why it will not be held; absent unless it won't
 * @param minutes for others than the desk absent until they are published
 * @param invited how many were asked; absent for others than the desk
 * @param replyBy the last day to answer the last invitation; absent for others than the desk
 */
record MeetingView(
        String id,
        MeetingKind kind,
        String title,
        @Nullable String purpose,
        MeetingTime time,
        Instant begins,
        Place place,
        List<AgendaItem> agenda,
        @Nullable Integer capacity,
        boolean open,
        Standing standing,
        int sequence,
        @Nullable String cancelled,
        @Nullable Minutes minutes,
        List<FollowUp> followUps,
        @Nullable Cafe cafe,
        @Nullable Integer invited,
        @Nullable LocalDate replyBy) {

    /** As everybody sees it. */
    static MeetingView open(Meeting it, Instant now) {
        return of(it, now, null, null);
    }

    /** As the desk sees it. */
    static MeetingView desk(Meeting it, Instant now) {
        var invitations = it.life().invitations();
        return of(
                it,
                now,
                it.invitees().size(),
                invitations.isEmpty() ? null : invitations.getLast().replyBy());
    }

    private static MeetingView of(Meeting it, Instant now, @Nullable Integer invited, @Nullable LocalDate replyBy) {
        var plan = it.plan();
        var why = it.life().cancellation();
        return new MeetingView(
                it.key().id().value(),
                plan.kind(),
                plan.title(),
                plan.purpose(),
                plan.time(),
                plan.time().begins(),
                plan.place(),
                plan.agenda(),
                plan.capacity(),
                plan.open(),
                it.on(now),
                it.sequence(),
                why == null ? null : why.reason(),
                it.life().minutes(),
                it.life().followUps(),
                it.life().cafe(),
                invited,
                replyBy);
    }

    /** Several, the earliest first. */
    record MeetingList(List<MeetingView> meetings) {

        static MeetingList open(List<Meeting> all, Instant now) {
            return new MeetingList(
                    all.stream().map(each -> MeetingView.open(each, now)).toList());
        }

        static MeetingList desk(List<Meeting> all, Instant now) {
            return new MeetingList(
                    all.stream().map(each -> MeetingView.desk(each, now)).toList());
        }
    }
}
