package samspil.reminders.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.reminders.Barred;
import samspil.reminders.End;
import samspil.reminders.Evidence;
import samspil.reminders.MailEvent;
import samspil.reminders.MailEvents;
import samspil.reminders.Notice;
import samspil.reminders.Parcel;
import samspil.reminders.Recipient;

/**
 * What is known of mails, in a table of its own: where that of reminders is restored from yesterday's backup, this one
 * still knows what left today.
 */
record DynamoEvidence(Table table, InstantSource clock) implements Evidence, MailEvents, Barred {
    private static final Set<String> LEFT =
            Set.of("Accepted", "Send", "Delivery", "DeliveryDelay", "Bounce", "Complaint", "Open", "Click");

    @Override
    public void leaving(Parcel.Key sending, List<Notice> notices) {
        notices.forEach(notice -> table.put(kept(Item.key(notices(notice), sending.id()))));
    }

    @Override
    public void accepted(Parcel.Key sending, String messageId) {
        table.put(kept(Item.key(mail(sending), messageId + "#Accepted").with("event", "Accepted")));
    }

    @Override
    public boolean left(Notice notice) {
        return table.partition(notices(notice))
                .map(item -> new Parcel.Key(notice.municipality(), item.text("sk")))
                .anyMatch(this::left);
    }

    private boolean left(Parcel.Key key) {
        return table.partition(mail(key)).anyMatch(item -> LEFT.contains(item.text("event")));
    }

    @Override
    public boolean record(MailEvent event) {
        var key = Item.key(mail(event.sending()), String.join("#", event.messageId(), event.type(), event.email()));
        return table.putNew(kept(key.with("event", event.type())));
    }

    @Override
    public void bar(MunicipalityId municipality, String email, End why) {
        table.put(Item.key(barred(municipality), email + "#" + why.key())
                .with("since", clock.instant().toEpochMilli()));
    }

    @Override
    public void unbar(MunicipalityId municipality, String email) {
        table.remove(Item.key(barred(municipality), email + "#" + End.SUPPRESSED.key()));
    }

    /** Addresses that are written to no longer, for nothing reaches them; sorted. */
    List<String> suppressed(MunicipalityId municipality) {
        var end = "#" + End.SUPPRESSED.key();
        return table.partition(barred(municipality))
                .map(item -> item.text("sk"))
                .filter(key -> key.endsWith(end))
                .map(key -> key.substring(0, key.length() - end.length()))
                .toList();
    }

    @Override
    public Optional<End> find(MunicipalityId municipality, Recipient recipient) {
        var begin = recipient.email() + "#";
        var whys = table.partition(barred(municipality), begin)
                .map(item -> item.text("sk").substring(begin.length()))
                .toList();
        return Stream.of(End.SUPPRESSED, End.UNSUBSCRIBED)
                .filter(why -> whys.contains(why.key()))
                .filter(why -> why == End.SUPPRESSED || recipient.audience().isSubscription())
                .findFirst();
    }

    private Item kept(Item item) {
        return item.with("forgetAt", clock.instant().getEpochSecond() + Waiting.KEPT_SECONDS);
    }

    private static String notices(Notice notice) {
        return notice.municipality().value() + "#notice#" + notice.id();
    }

    private static String mail(Parcel.Key key) {
        return key.municipality().value() + "#mail#" + key.id();
    }

    private static String barred(MunicipalityId municipality) {
        return municipality.value() + "#barred";
    }
}
