package samspil.reminders;

/** The way out of a subscription, by a mail that was got. */
public interface Subscriptions {

    /** Whether there is such a mail. */
    boolean knows(Parcel.Key mail);

    /** Writes to that address for no subscription any more; false where there is no such mail. Asking twice changes nothing. */
    boolean leave(Parcel.Key mail);
}
