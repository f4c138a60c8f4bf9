package samspil.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails on their way. */
public interface Parcels {

    /**
     * One that nobody else sends for now.
     *
     * @param token larger at each claim: whoever holds a smaller one has lost it
     * @param attempt which one this is, from 1; not counted where the mail service had no time
     */
    record Claimed(Parcel parcel, long token, int attempt) {

        /** Names this attempt: what is in the mail may be less than in the one before. */
        public Parcel.Key sending() {
            var key = parcel.key();
            return new Parcel.Key(key.municipality(), key.id() + "_" + token);
        }
    }

    /** Those to be sent now, of all municipalities; one may be settled, or taken. */
    List<Parcel.Key> due(Instant now);

    /** Takes one; empty where somebody has it, it is not due, settled or gone. */
    Optional<Claimed> claim(Parcel.Key key, Instant now, Instant until);

    /** Ends it, with all that is in it; does nothing where somebody else took it meanwhile. */
    void settle(Claimed claimed, Map<Notice, End> ends);

    /**
     * Leaves it for later; does nothing where somebody else took it meanwhile. It was no attempt: nothing was sent.
     */
    void later(Claimed claimed, Instant due);
}
