package samspil.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is, was or will be in the council.
 *
 * @param place absent for who has neither a seat nor a place in the succession
 * @param resigned whether the term ended early, by their own wish
 */
public record Member(
        String id,
        Person person,
        Position position,
        @Nullable Place place,
        Term term,
        boolean resigned) {

    /** Whether they sit on that seat on some day of a term. */
    boolean sitsOn(Place seat, Term when) {
        return position.sits() && seat.equals(place) && term.meets(when);
    }

    /** Whether they follow in a group on a day. */
    boolean follows(String group, LocalDate day) {
        return position == Position.SUBSTITUTE && place != null && place.group().equals(group) && term.covers(day);
    }

    /** The same in another position. */
    Member as(Position other) {
        return new Member(id, person, other, place, term, resigned);
    }

    /** The same with the last day. */
    Member until(LocalDate last, boolean byOwnWish) {
        return new Member(id, person, position, place, new Term(term.from(), last), byOwnWish);
    }

    Member forEverybody() {
        return new Member(id, person.forEverybody(), position, place, term, resigned);
    }
}
