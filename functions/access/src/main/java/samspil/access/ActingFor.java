package samspil.access;

import java.util.Optional;
import samspil.platform.access.Duty;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Whom a representative acts for, as people call them: somebody may act for several. */
public record ActingFor(Organisations organisations) {

    /** The organisation's name; empty for every other duty, and where it is not published any more. */
    public Optional<String> of(Duty duty) {
        return Optional.ofNullable(duty.organisation())
                .flatMap(id -> Optional.ofNullable(duty.municipality()).flatMap(where -> organisations.find(where, id)))
                .map(Organisation::name);
    }
}
