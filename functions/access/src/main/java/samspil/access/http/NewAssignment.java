package samspil.access.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment.Holding;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;

/**
 * A role to be given.
 *
 * @param subject the identity provider's name for the person ({@code sub})
 * @param organisation the directory's id, for a representative alone
 * @param until last day; absent where none is set
 */
record NewAssignment(
        String subject,
        Role role,
        @Nullable String organisation,
        LocalDate from,
        @Nullable LocalDate until) {
    private static final int LONGEST = 200;

    NewAssignment {
        InvalidValue.unless(!subject.isBlank(), "text.blank", "/subject");
        InvalidValue.unless(subject.length() <= LONGEST, "text.long", "/subject");
        InvalidValue.unless(organisation == null || organisation.length() <= LONGEST, "text.long", "/organisation");
        // Only to see that it holds together; whose and where is not known yet.
        new Holding("", role, new MunicipalityId("000"), organisation, from, until);
    }

    Holding holding(String person, MunicipalityId municipality) {
        return new Holding(person, role, municipality, organisation, from, until);
    }
}
