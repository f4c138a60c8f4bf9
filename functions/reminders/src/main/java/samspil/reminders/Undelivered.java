package samspil.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.Reminder;

/** What failed and nobody has seen to. */
public interface Undelivered {

    /**
     * One of them.
     *
     * @param id within its municipality
     * @param reminder empty where that much could not be read
     * @param email to whom; empty where there was nobody
     */
    record Failure(String id, Optional<Reminder.Key> reminder, String email, End end, Instant at) {}

    /** Those of a municipality, the latest first. */
    List<Failure> in(MunicipalityId municipality);

    /** Has it sent with the next round, to an address that was given up too; false where it is no failure any more. */
    boolean again(MunicipalityId municipality, String id);

    /** Addresses that nothing is sent to any more, for mails came back or were reported as unwanted; sorted. */
    List<String> suppressed(MunicipalityId municipality);

    /** Sends to such an address again; does nothing where it is none. */
    void lift(MunicipalityId municipality, String email);
}
