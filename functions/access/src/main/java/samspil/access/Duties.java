package samspil.access;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;

/**
 * What somebody may act as now.
 *
 * @param firstOperator pseudonym of the person who runs the platform before anybody could appoint anybody
 */
public record Duties(
        Assignments assignments, Municipalities municipalities, String firstOperator, InstantSource clock) {
    private static final Duty OPERATOR = new Duty(Role.OPERATOR.key(), Role.OPERATOR, null, null);

    /** All that a person may choose from, beside being a citizen. */
    public List<Duty> of(String person) {
        var now = clock.instant();
        var held = assignments.of(person).stream()
                .filter(each -> isValid(each, now))
                .map(Assignment::duty);
        return Stream.concat(operator(person).stream(), held).toList();
    }

    /** A duty that is still held this very moment; a citizen's always is. */
    public boolean stands(String person, Duty duty) {
        return switch (duty.role()) {
            case CITIZEN -> true;
            case OPERATOR -> operator(person).isPresent();
            default -> isHeld(person, duty);
        };
    }

    /** The zone in which a municipality's days begin. */
    public ZoneId zone(MunicipalityId municipality) {
        return municipalities
                .byId(municipality)
                .map(Municipality::country)
                .<ZoneId>map(country -> country.zone())
                .orElse(ZoneOffset.UTC);
    }

    private boolean isHeld(String person, Duty duty) {
        return Optional.ofNullable(duty.municipality())
                .flatMap(where -> assignments.find(where, duty.id()))
                .filter(each -> each.holding().person().equals(person))
                .filter(each -> isValid(each, clock.instant()))
                .filter(each -> each.duty().equals(duty))
                .isPresent();
    }

    private boolean isValid(Assignment assignment, Instant now) {
        return assignment.isValid(now, zone(assignment.holding().municipality()));
    }

    private Optional<Duty> operator(String person) {
        return Optional.of(OPERATOR).filter(_ -> person.equals(firstOperator));
    }
}
