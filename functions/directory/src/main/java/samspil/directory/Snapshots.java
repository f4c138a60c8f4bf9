package samspil.directory;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Where snapshots are kept. */
public interface Snapshots {

    /** Which snapshot is the current one; empty before the first. */
    Optional<Sequence> current(MunicipalityId municipality);

    /**
     * Makes these records the current snapshot, unless another became current since {@code seen} was.
     *
     * @return false when another did, and nothing changed
     */
    boolean publish(MunicipalityId municipality, List<Published> records, Optional<Sequence> seen);

    /**
     * A snapshot's place in the row of snapshots.
     *
     * @param hash SHA-256 of its content, in hexadecimal
     */
    record Sequence(long number, String hash) {}
}
