package samspil.council.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Municipality;

/** Who can be asked to a meeting, as it is this moment. */
public interface Invitees {

    /** All organisations that can be written to, by their names. */
    List<Invitee> organisations(Municipality municipality);

    /** All members of the council who can be written to, by their names. */
    List<Invitee> council(Municipality municipality);

    /**
     * The member of the council that somebody is, by the address they log in with; empty where it knows none by it.
     *
     * @param person a pseudonym
     */
    Optional<Invitee> self(Municipality municipality, String person);

    /** Both. */
    default List<Invitee> all(Municipality municipality) {
        return Stream.concat(organisations(municipality).stream(), council(municipality).stream())
                .toList();
    }

    /** One of them; empty where it can't be written to any more. */
    default Optional<Invitee> find(Municipality municipality, String ref) {
        return all(municipality).stream().filter(each -> each.ref().equals(ref)).findFirst();
    }
}
