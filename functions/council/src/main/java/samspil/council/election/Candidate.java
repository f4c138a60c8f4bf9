package samspil.council.election;

import org.jspecify.annotations.Nullable;
import samspil.council.Mandate;
import samspil.council.Person;
import samspil.council.Texts;

/**
 * Somebody who stands for election.
 *
 * @param id published, and what lots are drawn by
 * @param group in which they stand
 * @param statement what they say of themselves; absent where nothing
 */
public record Candidate(
        String id, String group, Person person, @Nullable String statement) {
    /** So many characters may stand in a statement. */
    public static final int LONGEST = 1_000;

    /** @throws samspil.kernel.InvalidValue when the statement is blank or too long */
    public Candidate {
        Texts.text(statement, LONGEST, "/statement");
    }

    /** Whether one organisation named both. */
    boolean isOfSameOrganisation(Candidate other) {
        return organisation().equals(other.organisation());
    }

    /** The directory's id of the organisation that named them. */
    public String organisation() {
        var mandate = person.mandate();
        return mandate == null || mandate.id() == null ? "" : mandate.id();
    }

    /** What everybody may know: not the address. */
    public Candidate forEverybody() {
        return new Candidate(id, group, new Person(person.name(), null, person.mandate()), statement);
    }

    /** Name and organisation, as people say it. */
    public String called() {
        Mandate mandate = person.mandate();
        return mandate == null ? person.name() : person.name() + ", " + mandate.name();
    }
}
