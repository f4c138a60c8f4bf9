package samspil.council.meeting.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.council.meeting.Minutes;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What people are to be reminded of because of a meeting: that it comes, to answer, the minutes, what was promised. */
record MeetingDeadlines(Reminders reminders, Municipalities municipalities) {
    private static final int DAYS_FOR_MINUTES = 14;

    /** What names the deadline of answers, and those who have not answered. */
    static String answersOf(Meeting.Key meeting) {
        return "rsvp-" + meeting.id();
    }

    Stream<TransactWriteItem> of(Meeting next, Telling telling) {
        return Stream.of(held(next, telling), answers(next, telling), minutes(next), promises(next))
                .flatMap(part -> part);
    }

    private Stream<TransactWriteItem> held(Meeting next, Telling telling) {
        if (next.life().cancellation() != null) {
            return Stream.of(DeadlineKind.MEETING, DeadlineKind.MINUTES, DeadlineKind.RSVP)
                    .map(kind -> reminders.cancel(key(next, kind), CancelReason.CALLED_OFF));
        }
        boolean moved = telling == Telling.EVERYBODY || next.version() == 1;
        if (!moved || next.published().isPresent()) {
            return Stream.empty();
        }
        var time = next.plan().time();
        var minutes = CoarseDate.of(time.day().plusDays(DAYS_FOR_MINUTES));
        return Stream.concat(
                plan(next, DeadlineKind.MEETING, new Due.At(time.begins(), time.zone()), next.sequence()),
                plan(next, DeadlineKind.MINUTES, new Due.Within(minutes, time.zone()), next.sequence()));
    }

    private Stream<TransactWriteItem> answers(Meeting next, Telling telling) {
        if (telling != Telling.INVITED) {
            return Stream.empty();
        }
        var by = next.life().invitations().getLast().replyBy();
        var due = new Due.Within(CoarseDate.of(by), next.plan().time().zone());
        return plan(next, DeadlineKind.RSVP, due, next.version());
    }

    private Stream<TransactWriteItem> minutes(Meeting next) {
        return next
                .published()
                .map(Minutes::publishedAt)
                .filter(next.at()::equals)
                .map(_ -> reminders.cancel(key(next, DeadlineKind.MINUTES), CancelReason.FULFILLED))
                .stream();
    }

    private Stream<TransactWriteItem> promises(Meeting next) {
        return next.life().followUps().stream()
                .filter(each -> each.changedAt(next.at()))
                .flatMap(each -> promise(next, each).stream());
    }

    private List<TransactWriteItem> promise(Meeting next, FollowUp each) {
        var key = new Deadline.Key(
                next.key().municipality(), DeadlineKind.FOLLOW_UP, next.key().id() + "-" + each.number());
        if (!each.isOpen()) {
            return List.of(reminders.cancel(key, CancelReason.FULFILLED));
        }
        var promise = each.promise();
        var due =
                new Due.Within(CoarseDate.of(promise.due()), next.plan().time().zone());
        var audience = switch (promise.owner()) {
            case MUNICIPALITY -> Audience.CONTACT_PERSON;
            case COUNCIL -> Audience.COUNCIL;
        };
        return reminders.plan(new Deadline(key, name(next, promise.what()), desk(next), due, 1, Set.of(audience)));
    }

    private Stream<TransactWriteItem> plan(Meeting next, DeadlineKind kind, Due due, long plan) {
        boolean own = kind == DeadlineKind.MINUTES || !next.plan().open();
        var address = own ? desk(next) : slug(next) + "/meetings/" + next.key().id();
        return reminders
                .plan(Deadline.of(key(next, kind), name(next, next.plan().title()), address, due, plan))
                .stream();
    }

    private static Deadline.Key key(Meeting next, DeadlineKind kind) {
        var subject = kind == DeadlineKind.RSVP
                ? answersOf(next.key())
                : next.key().id().value();
        return new Deadline.Key(next.key().municipality(), kind, subject);
    }

    private LocalText name(Meeting next, String words) {
        var municipality = municipalities.byId(next.key().municipality()).orElseThrow();
        return LocalText.of(municipality.language(), words);
    }

    private String desk(Meeting next) {
        return slug(next) + "/desk/meetings/" + next.key().id();
    }

    private String slug(Meeting next) {
        return "/"
                + municipalities.byId(next.key().municipality()).orElseThrow().slug();
    }
}
