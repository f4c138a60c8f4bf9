package samspil.council.meeting.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import samspil.council.meeting.ChangeMeeting;
import samspil.council.meeting.ConcludeMeeting;
import samspil.council.meeting.InviteToMeeting;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.MeetingRecord;
import samspil.council.meeting.Meetings;
import samspil.council.meeting.PlanMeeting;
import samspil.council.meeting.PublicMeetings;
import samspil.council.meeting.RecordHeld;
import samspil.council.meeting.SetTables;
import samspil.council.meeting.feed.KeepFeed;
import samspil.kernel.Municipalities;
import samspil.kernel.SigningKey;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.addressees.Addressees;
import samspil.platform.audit.AuditTrail;
import samspil.platform.duties.Duties;
import samspil.platform.organisations.Organisations;
import samspil.platform.outlook.Outlook;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Meetings: ports and use cases. Each is made when a function first needs it. */
@Factory
final class MeetingsBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    MeetingsBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = "meetings-public")
    PublicMeetings publicMeetings() {
        return new MeetingsForAll(open());
    }

    /** For those who change none. */
    @Singleton
    @Requires(notEnv = {"meetings-desk", "meetings-public"})
    Meetings meetings() {
        return new MeetingReads(own());
    }

    @Singleton
    @Requires(env = "meetings-desk")
    MeetingRecord record(AuditTrail trail, MeetingConsequences consequences) {
        var random = new SecureRandom();
        return new MeetingWrites(own(), open(), trail, consequences, () -> SigningKey.random(random));
    }

    @Singleton
    MeetingConsequences consequences(
            Outlook outlook, Tasks tasks, Duties duties, Reminders reminders, Municipalities municipalities) {
        var counts = new MeetingDuties(duties, municipalities);
        return new MeetingConsequences(
                new MeetingAnnouncements(outlook, tasks, counts, municipalities),
                new MeetingDeadlines(reminders, municipalities));
    }

    @Singleton
    PlanMeeting plan(MeetingRecord meetings, IdSource ids, InstantSource clock) {
        return new PlanMeeting(meetings, ids, clock);
    }

    @Singleton
    RecordHeld held(MeetingRecord meetings, IdSource ids, InstantSource clock) {
        return new RecordHeld(meetings, ids, clock);
    }

    @Singleton
    ChangeMeeting change(MeetingRecord meetings, InstantSource clock) {
        return new ChangeMeeting(meetings, clock);
    }

    @Singleton
    ConcludeMeeting conclude(ChangeMeeting change) {
        return new ConcludeMeeting(change);
    }

    @Singleton
    SetTables tables(ChangeMeeting change) {
        return new SetTables(change);
    }

    @Singleton
    InviteToMeeting invite(ChangeMeeting change, Invitees invitees) {
        return new InviteToMeeting(change, invitees);
    }

    @Singleton
    Invitees invitees(Organisations organisations, Addressees addressees, InstantSource clock) {
        return new KnownInvitees(organisations, addressees, clock);
    }

    @Singleton
    KeepFeed feeds(Invitees invitees, InstantSource clock) {
        return new KeepFeed(new DynamoFeeds(own()), invitees, new SecureRandom(), clock);
    }

    private Table own() {
        return new Table(dynamo, environment.get(MeetingsVariable.MEETINGS_TABLE));
    }

    private Table open() {
        return new Table(dynamo, environment.get(MeetingsVariable.MEETINGS_PUBLIC_TABLE));
    }
}
