package samspil.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented who can log in.
 *
 * @param sub the identity provider's name for the person, which says nothing of who it is
 * @param municipality the slug of the one where the person belongs; none for the operator
 * @param municipalityCode its official code
 * @param municipalityName its name in its own language
 * @param acr how sure the provider is of the person, in the words of the country's provider
 * @param cvr the register number of the organisation that a business log-in is for
 * @param organisationRole what the person is in that organisation, as its register says
 */
record Person(
        String sub,
        String name,
        String email,
        @Nullable String municipality,
        @Nullable String municipalityCode,
        @Nullable String municipalityName,
        String acr,
        @Nullable String cvr,
        @Nullable String organisationRole,
        List<Assignment> assignments) {

    /**
     * A role somebody holds.
     *
     * @param municipality its slug
     * @param role such as {@code COUNCIL_CHAIR}
     * @param organisation the entry id of the organisation that is represented
     * @param organisationName what it is called
     * @param until the last day; none while no end is known
     */
    record Assignment(
            @Nullable String municipality,
            String role,
            @Nullable String organisation,
            @Nullable String organisationName,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The same person with one more role. */
    Person and(Assignment more) {
        var all = Stream.concat(assignments.stream(), Stream.of(more)).toList();
        return new Person(
                sub, name, email, municipality, municipalityCode, municipalityName, acr, cvr, organisationRole, all);
    }
}
