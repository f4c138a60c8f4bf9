package samspil.grants.pool;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;

/**
 * A joint pool. Who is in it is said once and never changes; a share counts when its own municipality has confirmed it.
 *
 * @param funded whether the lead has set the confirmed shares aside; from then on the agreement stands
 * @param revision from 1, raised by every change
 */
public record Pool(PoolId id, Agreement agreement, List<Confirmation> confirmations, boolean funded, long revision) {
    private static final Comparator<Confirmation> ORDER = Comparator.comparing(Confirmation::municipality);

    public Pool {
        confirmations = confirmations.stream().sorted(ORDER).toList();
    }

    /** Whether a municipality is in it. */
    public boolean names(MunicipalityId municipality) {
        return agreement.members().contains(municipality);
    }

    /** Whether a municipality stands by its share. */
    public boolean isConfirmed(MunicipalityId municipality) {
        return confirmations.stream().anyMatch(each -> each.municipality().equals(municipality));
    }

    /** Those who stand by their shares. */
    public List<MunicipalityId> confirmed() {
        return confirmations.stream().map(Confirmation::municipality).toList();
    }

    /** What names the posting of a share on the pool's line. */
    public String posting(MunicipalityId municipality) {
        return "pool/" + id + "/" + municipality;
    }

    /** A new one, to which nobody has agreed. */
    static Pool of(PoolId id, Agreement agreement) {
        return new Pool(id, agreement, List.of(), false, 1);
    }

    /** The same with another agreement, which nobody has confirmed. */
    Pool with(Agreement other) {
        return new Pool(id, other, List.of(), funded, revision + 1);
    }

    /** The same with a share more that counts. */
    Pool with(Confirmation more) {
        var all = Stream.concat(confirmations.stream(), Stream.of(more)).toList();
        return new Pool(id, agreement, all, funded, revision + 1);
    }

    /** The same, with its shares set aside. */
    Pool asFunded() {
        return new Pool(id, agreement, confirmations, true, revision + 1);
    }

    /** The same, seen by nobody before. */
    Pool touched() {
        return new Pool(id, agreement, confirmations, funded, revision + 1);
    }
}
