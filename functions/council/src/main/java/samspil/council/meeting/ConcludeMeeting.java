package samspil.council.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.council.meeting.ChangeMeeting.Deed;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/** Writes down what was said and promised at a meeting, and lets everybody read it. */
public record ConcludeMeeting(ChangeMeeting change) {

    /** What somebody wrote of a meeting. */
    public record Written(String text, List<Attachment> attachments) {

        public Written {
            var _ = new Minutes(text, attachments, null);
            attachments = List.copyOf(attachments);
        }
    }

    /** Keeps the minutes; once everybody may read them, everybody reads these. */
    public Changed write(Meeting.Key key, Written written, Actor by) {
        return act(key, by, "minutes.written", MeetingRules::minutes, (seen, _) -> {
            var before = seen.life().minutes();
            var published = before == null ? null : before.publishedAt();
            return seen.life().minuted(new Minutes(written.text(), written.attachments(), published));
        });
    }

    /** Lets everybody read the minutes. */
    public Changed publish(Meeting.Key key, Actor by) {
        return act(key, by, "minutes.published", MeetingRules::publication, ConcludeMeeting::published);
    }

    /** Keeps what was promised. */
    public Changed promise(Meeting.Key key, FollowUp.Promise promise, Actor by) {
        return act(key, by, "follow-up.promised", rules -> rules.promise(promise.due()), (seen, now) -> {
            var all = seen.life().followUps();
            var more = new FollowUp(all.size() + 1, promise, now, null);
            return seen.life()
                    .following(Stream.concat(all.stream(), Stream.of(more)).toList());
        });
    }

    /** What was promised is done. */
    public Changed done(Meeting.Key key, int number, Actor by) {
        return act(
                key,
                by,
                "follow-up.done",
                rules -> open(rules.meeting(), number),
                (seen, now) -> seen.life()
                        .following(seen.life().followUps().stream()
                                .map(each -> each.number() == number ? each.done(now) : each)
                                .toList()));
    }

    private Changed act(Meeting.Key key, Actor by, String action, Against against, Becomes becomes) {
        return change.act(
                key,
                by,
                new Deed(
                        action,
                        Telling.NOBODY,
                        against::wrong,
                        (seen, now) -> seen.next(seen.plan(), becomes.life(seen, now), now)));
    }

    private static Meeting.Life published(Meeting seen, Instant now) {
        var minutes = seen.life().minutes();
        return minutes == null || minutes.isPublished()
                ? seen.life()
                : seen.life().minuted(minutes.published(now));
    }

    private static Optional<Violation> open(Meeting meeting, int number) {
        boolean open = meeting.life().followUps().stream().anyMatch(each -> each.number() == number && each.isOpen());
        return open ? Optional.empty() : Optional.of(new Violation("/number", "follow-up.unknown"));
    }

    private interface Against {
        Optional<Violation> wrong(MeetingRules rules);
    }

    private interface Becomes {
        Meeting.Life life(Meeting seen, Instant now);
    }
}
