package samspil.grants.file.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import samspil.grants.file.Contact;
import samspil.grants.file.ReadCase;
import samspil.kernel.Municipalities;
import samspil.platform.addressees.Addressees;
import samspil.platform.organisations.Organisations;
import samspil.platform.reminders.Reminders;
import samspil.platform.tasks.Tasks;

/** What is expected of applicants and waits for the municipality, in every function that moves files on. */
@Factory
@Requires(env = {"grants-apply", "grants-desk", "grants-council", "grants-decide", "grants-pay", "grants-clock"})
final class AwaitedBeans {

    @Singleton
    Contact contact(Organisations organisations) {
        return new Contact(organisations);
    }

    @Singleton
    AwaitedNotices.Places places(Tasks tasks, Reminders reminders, Addressees addressees) {
        return new AwaitedNotices.Places(tasks, reminders, addressees);
    }

    @Singleton
    AwaitedNotices notices(
            AwaitedNotices.Places places, ReadCase cases, Contact contact, Municipalities municipalities) {
        return new AwaitedNotices(places, cases, contact, municipalities);
    }

    @Singleton
    AwaitedAlong awaited(Provider<AwaitedNotices> notices) {
        return new AwaitedAlong(notices);
    }

    @Singleton
    DeskTasks deskTasks(Tasks tasks, ReadCase cases, Municipalities municipalities) {
        return new DeskTasks(tasks, cases, municipalities);
    }

    @Singleton
    DeskAlong desks(Provider<DeskTasks> tasks) {
        return new DeskAlong(tasks);
    }
}
