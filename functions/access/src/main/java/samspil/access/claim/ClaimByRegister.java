package samspil.access.claim;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import samspil.access.Assignment;
import samspil.access.Assignment.Holding;
import samspil.access.Basis;
import samspil.access.Duties;
import samspil.access.GiveRole;
import samspil.access.GiveRole.Given;
import samspil.access.Profiles;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/**
 * The first rung of the ladder of claims: somebody logged in with a business identity of the very organisation, in a
 * role in which one may act for it. It makes them its representative at once, for a year.
 */
public record ClaimByRegister(
        Organisations organisations, Profiles profiles, GiveRole give, Duties duties, InstantSource clock) {
    private static final int YEARS = 1;

    /** What claiming came to. */
    public sealed interface Claimed {

        /** The person may act for the organisation now. */
        record Granted(Organisation organisation, Assignment assignment) implements Claimed {}

        /** The register does not say so; another rung may do. */
        record NotProven(Organisation organisation) implements Claimed {}

        /** There is no such organisation. */
        record NotThere() implements Claimed {}
    }

    /** What a person may claim, without doing it. */
    public Optional<Organisation> find(MunicipalityId municipality, String organisation) {
        return organisations.find(municipality, organisation);
    }

    /** Claims an organisation. */
    public Claimed of(MunicipalityId municipality, String organisation, String person) {
        return find(municipality, organisation)
                .map(found ->
                        isProven(found, person) ? granted(municipality, found, person) : new Claimed.NotProven(found))
                .orElseGet(Claimed.NotThere::new);
    }

    private boolean isProven(Organisation organisation, String person) {
        return profiles.find(person)
                .flatMap(profile -> Optional.ofNullable(profile.business()))
                .filter(business -> business.registerNumber().equals(organisation.registerNumber()))
                .filter(business -> !business.role().isEmpty())
                .isPresent();
    }

    private Claimed granted(MunicipalityId municipality, Organisation organisation, String person) {
        var today = today(clock.instant(), municipality);
        var holding = new Holding(
                person, Role.REPRESENTATIVE, municipality, organisation.id(), today, today.plusYears(YEARS));
        var given = give.given(holding, Basis.REGISTER_ROLE, AuditEvent.Actor.of(person, Duty.CITIZEN));
        return given instanceof Given.Done done
                ? new Claimed.Granted(organisation, done.assignment())
                : new Claimed.NotProven(organisation);
    }

    private LocalDate today(Instant now, MunicipalityId municipality) {
        return LocalDate.ofInstant(now, duties.zone(municipality));
    }
}
