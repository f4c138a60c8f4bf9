package samspil.reminders;

import java.util.List;

/** Takes what the mail service says of mails. An address that nothing reaches, or that wants nothing, is left alone. */
public record TakeEvent(MailEvents events, Complain complain) {

    /** Tells the contact person that mails do not arrive. */
    @FunctionalInterface
    public interface Complain {

        /** Of an address of that mail's municipality. */
        void of(Parcel.Key key);
    }

    /** They may come twice, late, and in any order. */
    public void all(List<MailEvent> some) {
        some.forEach(this::take);
    }

    private void take(MailEvent event) {
        events.record(event);
        if (event.isFinal()) {
            events.bar(event.sending().municipality(), event.email(), End.SUPPRESSED);
            complain.of(event.sending());
        }
    }
}
