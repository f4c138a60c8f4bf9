package samspil.council.meeting.store;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meetings;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.MeetingMails;
import samspil.council.meeting.reply.Replies;
import samspil.council.meeting.reply.ReplyLetters;
import samspil.council.meeting.reply.TakeReply;
import samspil.council.meeting.reply.TellInvitees;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.addressees.Addressees;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers to invitations: ports and use cases. */
@Factory
final class ReplyBeans {
    private final Table own;

    ReplyBeans(DynamoDbClient dynamo, Environment environment) {
        this.own = new Table(dynamo, environment.get(MeetingsVariable.MEETINGS_TABLE));
    }

    /** The record is for what a desk does; a function that opens links alone is given no right to write it. */
    @Singleton
    Replies replies(Outbox outbox, BeanProvider<AuditTrail> trail, Participants participants) {
        return new DynamoReplies(own, outbox, (event, along) -> trail.get().append(event, along), participants);
    }

    @Singleton
    Participants participants(Addressees addressees) {
        return new Participants(addressees, new Transactions(own.dynamo()));
    }

    @Singleton
    ReplyLetters letters(Replies replies, Invitees invitees, MeetingMails mails) {
        return new ReplyLetters(replies, invitees, mails);
    }

    @Singleton
    TakeReply take(Replies replies, ReplyLetters letters, InstantSource clock) {
        return new TakeReply(replies, letters, clock);
    }

    @Singleton
    AnswerInvitation answer(
            Meetings meetings, Replies replies, Invitees invitees, TakeReply take, InstantSource clock) {
        return new AnswerInvitation(meetings, replies, invitees, take, clock);
    }

    @Singleton
    @Requires(env = "meetings-invite")
    TellInvitees tell(
            Meetings meetings,
            ReplyLetters letters,
            TakeReply places,
            Participants participants,
            Outbox outbox,
            Municipalities municipalities) {
        return new TellInvitees(
                meetings, new StoredNotices(own), letters, places, participants, outbox::putOnce, municipalities);
    }
}
