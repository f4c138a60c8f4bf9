package samspil.reminders.store;

import samspil.platform.store.Table;
import samspil.reminders.End;
import samspil.reminders.MailEvents;
import samspil.reminders.Parcel;
import samspil.reminders.Subscriptions;

/** Knows a mail by its id, and whom it went to. */
record DynamoSubscriptions(Table table, MailEvents events) implements Subscriptions {

    @Override
    public boolean knows(Parcel.Key mail) {
        return table.find(ParcelItem.key(mail)).isPresent();
    }

    @Override
    public boolean leave(Parcel.Key mail) {
        var found = table.find(ParcelItem.key(mail)).map(ParcelItem::read);
        found.ifPresent(parcel -> events.bar(mail.municipality(), parcel.email(), End.UNSUBSCRIBED));
        return found.isPresent();
    }
}
