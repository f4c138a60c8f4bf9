package samspil.reminders;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.reminders.Deliver.Result;

/** One round: whose time has come is told. It may run twice at once, or stop anywhere, and nothing is lost or doubled. */
public record Dispatch(Rooms rooms, Tell tell, Bundle bundle, Deliver deliver) {
    private static final int ENOUGH = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** Where things wait. */
    public record Rooms(WaitingReminders reminders, Notices notices, Parcels parcels) {}

    /**
     * Runs until all is done, the mail service has no time, or that moment has come.
     *
     * @return how many mails ended how
     */
    public Map<Result, Integer> run(Instant stop) {
        var waiting = new LinkedHashSet<Notice>();
        for (var reminder : rooms.reminders().due(now())) {
            if (now().isBefore(stop)) {
                waiting.addAll(tell.of(reminder.key()));
            }
        }
        waiting.addAll(rooms.notices().waiting(now()));
        var parcels = new LinkedHashSet<>(rooms.parcels().due(now()));
        parcels.addAll(bundle.of(waiting));
        return deliver(List.copyOf(parcels), stop);
    }

    private Map<Result, Integer> deliver(List<Parcel.Key> parcels, Instant stop) {
        var count = new EnumMap<Result, Integer>(Result.class);
        for (var key : parcels) {
            if (isHopeless(count) || !now().isBefore(stop)) {
                break;
            }
            count.merge(deliver(key), 1, Integer::sum);
        }
        return count;
    }

    /** Where several fail and none arrives, it is not for the mails' sake: the rest are better kept for later. */
    private static boolean isHopeless(Map<Result, Integer> count) {
        return count.containsKey(Result.BUSY)
                || count.getOrDefault(Result.FAILED, 0) >= ENOUGH && !count.containsKey(Result.SETTLED);
    }

    /** One that breaks keeps its lease, is tried again, and is shown to people in the end. */
    private Result deliver(Parcel.Key key) {
        try {
            return deliver.of(key);
        } catch (RuntimeException e) {
            LOG.warn("mail {} stumbled", key.id(), e);
            return Result.LATER;
        }
    }

    private Instant now() {
        return deliver.clock().instant();
    }
}
