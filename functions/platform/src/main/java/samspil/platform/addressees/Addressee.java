package samspil.platform.addressees;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.MunicipalityId;

/**
 * One whom mails to an audience reach.
 *
 * @param name as the mail speaks to them
 * @param email where it reaches them
 * @param language of what is written to them
 * @param until last day, in the municipality's zone; absent where none is set
 */
public record Addressee(
        Key key,
        String name,
        String email,
        Language language,
        @Nullable LocalDate until) {

    /**
     * What names them. Put again under the same key they take the place of the first.
     *
     * @param subject what it is that concerns them; empty where it is their role; a person's pseudonym where it is the
     *     address by which the council knows them
     * @param id of the person's role, the seat, the organisation
     */
    public record Key(MunicipalityId municipality, Audience audience, String subject, String id) {

        /** Of one who is reached by their role, whatever it is about. */
        public static Key of(MunicipalityId municipality, Audience audience, String id) {
            return new Key(municipality, audience, "", id);
        }

        /** Of one whom a single subject concerns. */
        public static Key participant(MunicipalityId municipality, String subject, String id) {
            return new Key(municipality, Audience.PARTICIPANTS, subject, id);
        }
    }

    /** Whether the role is theirs on that day. */
    public boolean isOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
