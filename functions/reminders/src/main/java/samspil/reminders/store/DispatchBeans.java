package samspil.reminders.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.addressees.Addressees;
import samspil.platform.organisations.Organisations;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.RemindersVariable;
import samspil.platform.reminders.WorkingDays;
import samspil.platform.store.SesMailer;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import samspil.reminders.Bundle;
import samspil.reminders.Current;
import samspil.reminders.Deliver;
import samspil.reminders.Dispatch;
import samspil.reminders.OfficeHours;
import samspil.reminders.Plans;
import samspil.reminders.Postbox;
import samspil.reminders.Recipients;
import samspil.reminders.Reconcile;
import samspil.reminders.ReminderMails;
import samspil.reminders.TakeEvent;
import samspil.reminders.Tell;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** What sends reminders, and what it stands on. Each is made when a function first needs it. */
@Factory
final class DispatchBeans {

    @Singleton
    Failures failures(Tasks tasks, Municipalities municipalities, DynamoDbClient dynamo, InstantSource clock) {
        return new Failures(tasks, municipalities, dynamo, clock);
    }

    @Singleton
    DynamoReminderRows rows(DynamoDbClient dynamo, Environment environment, Failures failures, InstantSource clock) {
        return new DynamoReminderRows(table(dynamo, environment), failures, clock);
    }

    @Singleton
    DynamoParcels parcels(DynamoDbClient dynamo, Environment environment, Failures failures, InstantSource clock) {
        return new DynamoParcels(table(dynamo, environment), failures, clock);
    }

    @Singleton
    DynamoEvidence evidence(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
        return new DynamoEvidence(new Table(dynamo, environment.get(DispatchVariable.EVIDENCE_TABLE)), clock);
    }

    @Singleton
    Recipients recipients(Addressees addressees, Organisations organisations, Municipalities municipalities) {
        return new StoredRecipients(addressees, organisations, municipalities);
    }

    @Singleton
    Current current(DynamoReminderRows rows, Recipients recipients, DynamoEvidence evidence) {
        return new Current(rows, recipients, evidence);
    }

    @Singleton
    Tell tell(DynamoReminderRows rows, Current current, Recipients recipients, Planner planner, InstantSource clock) {
        return new Tell(rows, current, recipients, planner, clock);
    }

    @Singleton
    Postbox postbox(SesV2Client ses, Environment environment, ReminderMails mails) {
        return new SesPostbox(new SesMailer(ses, environment.get(DispatchVariable.MAIL_FROM)), mails);
    }

    @Singleton
    Deliver.Sending sending(Postbox postbox, Municipalities municipalities) {
        return new Deliver.Sending(postbox, new OfficeHours(municipalities, new WorkingDays()));
    }

    @Singleton
    Deliver deliver(
            DynamoParcels parcels,
            Current current,
            DynamoEvidence evidence,
            Deliver.Sending sending,
            InstantSource clock) {
        return new Deliver(parcels, current, evidence, sending, clock);
    }

    @Singleton
    Dispatch.Rooms rooms(DynamoReminderRows rows, DynamoParcels parcels) {
        return new Dispatch.Rooms(rows, parcels, parcels);
    }

    @Singleton
    Dispatch dispatch(Dispatch.Rooms rooms, Tell tell, DynamoParcels parcels, Deliver deliver, IdSource ids) {
        return new Dispatch(rooms, tell, new Bundle(parcels, ids), deliver);
    }

    @Singleton
    Plans plans(DynamoDbClient dynamo, Environment environment) {
        return new DynamoPlans(table(dynamo, environment));
    }

    @Singleton
    Reconcile reconcile(Plans plans, Planner planner, InstantSource clock) {
        return new Reconcile(plans, planner, clock);
    }

    @Singleton
    TakeEvent takeEvent(DynamoEvidence evidence, Failures failures) {
        return new TakeEvent(evidence, key -> failures.tell(key.municipality()));
    }

    private static Table table(DynamoDbClient dynamo, Environment environment) {
        return new Table(dynamo, environment.get(RemindersVariable.REMINDERS_TABLE));
    }
}
