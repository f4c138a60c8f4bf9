package samspil.grants.pool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * How a joint pool stands: sums, and nothing of any application.
 *
 * @param unnamed awards of which nobody said where the receiver is at home; they are borne together
 */
public record Settlement(PoolId pool, Instant at, List<Part> parts, long unnamed) {

    public Settlement {
        parts = List.copyOf(parts);
    }

    /**
     * How one municipality stands in it.
     *
     * @param share that was agreed
     * @param paidIn that is on the line; of the lead all that is there beside the others' shares
     * @param borne of awards: bound, paid or not
     * @param used of that: paid out, and not given back
     * @param back of that: given back after the line's year, and owed to those whose money it was
     */
    public record Part(
            MunicipalityId municipality,
            Money share,
            boolean confirmed,
            Money paidIn,
            Money borne,
            Money used,
            Money back) {

        /** Awarded, and still to be paid. */
        public Money committed() {
            return borne.minus(used).minus(back);
        }

        /** Not awarded: what goes back to the municipality when the pool ends, with what was given back. */
        public Money unused() {
            return paidIn.minus(borne).plus(back);
        }

        /** Both together, for the last line of a table. */
        Part plus(Part other) {
            return new Part(
                    municipality,
                    share.plus(other.share),
                    confirmed && other.confirmed,
                    paidIn.plus(other.paidIn),
                    borne.plus(other.borne),
                    used.plus(other.used),
                    back.plus(other.back));
        }
    }

    /** Whether another says the same, whenever it was made. */
    boolean says(Settlement other) {
        return parts.equals(other.parts) && unnamed == other.unnamed;
    }

    /** How a municipality stands in it; empty where it is not in it. */
    public Optional<Part> of(MunicipalityId municipality) {
        return parts.stream()
                .filter(each -> each.municipality().equals(municipality))
                .findFirst();
    }

    /** All together. */
    public Part total() {
        return parts.stream().reduce(Part::plus).orElseThrow();
    }
}
