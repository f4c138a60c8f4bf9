package samspil.grants.interest;

import java.util.Set;
import samspil.platform.ties.Tie;

/**
 * Somebody who assesses cases.
 *
 * @param names by which records speak of them: a pseudonym, a seat in the council
 * @param name as people call them; empty where nobody here knows
 */
public record Assessor(Set<String> names, String name) {

    public Assessor {
        names = Set.copyOf(names);
    }

    /** Whether it is about them, or may be: of a board a name is all that is known. */
    boolean isIn(Tie tie) {
        return switch (tie) {
            case Tie.Acting acting -> names.contains(acting.person());
            case Tie.BoardSeat seat -> !name.isBlank() && PersonName.of(name).isLike(PersonName.of(seat.name()));
        };
    }

    /** Whether they are among people that a record names. */
    boolean isAmong(Set<String> people) {
        return names.stream().anyMatch(people::contains);
    }
}
