package samspil.grants.assess;

import java.util.List;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Reader;
import samspil.kernel.Municipality;

/** Who sits in the council. */
public interface Seats {

    /** All who may vote today, by their names. */
    List<Seat> of(Municipality municipality);

    /** All who may vote in a case: those of today of whom its record says nothing against it. */
    default List<Seat> voting(Municipality municipality, ApplicationFile file) {
        return of(municipality).stream()
                .filter(each -> !each.isAmong(file.recused()))
                .toList();
    }

    /** A member who came to read; from then on their seat is known to be theirs. */
    Reader reader(Municipality municipality, String person);
}
