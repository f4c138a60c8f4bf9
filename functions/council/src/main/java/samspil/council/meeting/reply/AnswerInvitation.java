package samspil.council.meeting.reply;

import java.time.InstantSource;
import java.util.Optional;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Meetings;
import samspil.council.meeting.Standing;
import samspil.council.meeting.reply.TakeReply.Taken;
import samspil.council.meeting.reply.TakeReply.Wanted;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/** Opens the link of an invitation, and takes the answer. */
public record AnswerInvitation(
        Meetings meetings, Replies replies, Invitees invitees, TakeReply take, InstantSource clock) {

    /** What a link leads to. */
    public sealed interface Opened {

        /**
         * It may be answered.
         *
         * @param reply what stands so far
         */
        record Asked(Meeting meeting, Invitee invitee, Optional<Reply> reply, Turnout turnout) implements Opened {}

        /** It was used; a newer mail has another. */
        record Used(Meeting meeting) implements Opened {}

        /** The meeting has begun, or will not be held. */
        record Over(Meeting meeting) implements Opened {}

        /** Nobody of us made it. */
        record NotOurs() implements Opened {}
    }

    /** What became of an answer. */
    public sealed interface Answered {

        /** It is noted. */
        record Done(Meeting meeting, Reply reply) implements Answered {}

        /** The link leads nowhere now. */
        record Shut(Opened why) implements Answered {}

        /** A rule is in the way. */
        record Refused(Opened.Asked asked, Violation violation) implements Answered {}
    }

    /** Looks at a link without using it. */
    public Opened open(Municipality municipality, String token) {
        return ReplyLink.said(token)
                .flatMap(link -> meetings.find(new Meeting.Key(municipality.id(), link.meeting()))
                        .filter(meeting -> isOurs(meeting, link, token))
                        .map(meeting -> opened(municipality, meeting, link)))
                .orElseGet(Opened.NotOurs::new);
    }

    /**
     * Takes an answer by a link, which is used by that.
     *
     * @param persons how many come; 0 for nobody
     */
    public Answered answer(Municipality municipality, String token, int persons) {
        var opened = open(municipality, token);
        if (!(opened instanceof Opened.Asked asked)) {
            return new Answered.Shut(opened);
        }
        var turn = asked.reply().map(Reply::version).orElse(0L);
        var wanted = new Wanted(asked.invitee().ref(), Optional.of(turn), persons, Optional.empty());
        return answered(municipality, asked, wanted);
    }

    /** Notes an answer that was given by word of mouth. */
    public Answered note(Municipality municipality, Meeting meeting, String ref, int persons, Actor by) {
        var invitee = invitees.find(municipality, ref)
                .filter(each -> meeting.invitees().contains(ref));
        if (invitee.isEmpty()) {
            return new Answered.Shut(new Opened.NotOurs());
        }
        var opened = shown(meeting, invitee.get());
        return opened instanceof Opened.Asked asked
                ? answered(municipality, asked, new Wanted(ref, Optional.empty(), persons, Optional.of(by)))
                : new Answered.Shut(opened);
    }

    private Answered answered(Municipality municipality, Opened.Asked asked, Wanted wanted) {
        if (wanted.persons() < 0 || wanted.persons() > most(asked.meeting())) {
            return new Answered.Refused(asked, new Violation("/persons", "reply.persons"));
        }
        return switch (take.take(municipality, asked.meeting(), wanted)) {
            case Taken.Done(var reply) -> new Answered.Done(asked.meeting(), reply);
            case Taken.Overtaken() -> new Answered.Shut(new Opened.Used(asked.meeting()));
            case Taken.NoRoom(var _) -> new Answered.Refused(asked, new Violation("/persons", "reply.no-room"));
        };
    }

    private boolean isOurs(Meeting meeting, ReplyLink link, String token) {
        return replies.key(meeting.key())
                .filter(key -> link.isSigned(token, meeting.key(), key))
                .isPresent();
    }

    private Opened opened(Municipality municipality, Meeting meeting, ReplyLink link) {
        var invitee = invitees.find(municipality, link.invitee());
        if (invitee.isEmpty()) {
            return new Opened.NotOurs();
        }
        return shown(meeting, invitee.get()) instanceof Opened.Asked asked
                ? inTurn(asked, link.turn())
                : new Opened.Over(meeting);
    }

    private Opened shown(Meeting meeting, Invitee invitee) {
        if (meeting.on(clock.instant()) != Standing.COMING) {
            return new Opened.Over(meeting);
        }
        var turnout = replies.turnout(meeting);
        return new Opened.Asked(meeting, invitee, turnout.of(invitee.ref()), turnout);
    }

    private static Opened inTurn(Opened.Asked asked, long turn) {
        long stands = asked.reply().map(Reply::version).orElse(0L);
        return stands == turn ? asked : new Opened.Used(asked.meeting());
    }

    /** The most persons of one invitee. */
    public static int most(Meeting meeting) {
        var capacity = meeting.plan().capacity();
        return capacity == null ? Reply.MOST_PERSONS : Math.min(capacity, Reply.MOST_PERSONS);
    }
}
