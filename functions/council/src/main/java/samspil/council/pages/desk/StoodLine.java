package samspil.council.pages.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.council.Mandate;
import samspil.council.Person;
import samspil.council.VotingGroup;
import samspil.council.election.HeldElection;
import samspil.kernel.InvalidValue;

/**
 * {@code Anna Prøve; Bridgeklubben; 12; anna@example.org}: name, organisation, votes and mail address of somebody who
 * stood. All but the name may be left out.
 *
 * @param pointer of the field in which it was typed
 */
record StoodLine(String line, String pointer) {
    private static final int PARTS = 4;
    private static final int VOTES = 2;
    private static final int EMAIL = 3;

    /** @throws InvalidValue at the field where the line means nothing */
    HeldElection.Stood of(VotingGroup group) {
        var parts = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        try {
            InvalidValue.unless(parts.size() <= PARTS, "people.line", pointer);
            var person = new Person(parts.getFirst(), part(parts, EMAIL), mandate(part(parts, 1)));
            return new HeldElection.Stood(group.id(), person, votes(part(parts, VOTES)));
        } catch (InvalidValue _) {
            throw InvalidValue.of("people.line", pointer);
        }
    }

    private static @Nullable String part(List<String> parts, int at) {
        return parts.size() > at && !parts.get(at).isEmpty() ? parts.get(at) : null;
    }

    private static @Nullable Mandate mandate(@Nullable String organisation) {
        return organisation == null ? null : new Mandate(null, organisation);
    }

    private @Nullable Integer votes(@Nullable String typed) {
        InvalidValue.unless(typed == null || typed.matches("[0-9]{1,5}"), "people.line", pointer);
        return typed == null ? null : Integer.valueOf(typed);
    }
}
