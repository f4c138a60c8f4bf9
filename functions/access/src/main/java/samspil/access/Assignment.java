package samspil.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;

/**
 * Somebody holds a role from a day on. It is never deleted: one that ends early says when and by whom.
 *
 * @param ended absent while nobody ended it
 */
public record Assignment(
        String id, Holding holding, Grant grant, @Nullable Ending ended) {

    /**
     * Who holds what, and when.
     *
     * @param person a pseudonym
     * @param organisation the directory's id; absent for every role but a representative's
     * @param from first day, in the municipality's zone
     * @param until last day; absent where none is set
     */
    public record Holding(
            String person,
            Role role,
            MunicipalityId municipality,
            @Nullable String organisation,
            LocalDate from,
            @Nullable LocalDate until) {

        public Holding {
            InvalidValue.unless(!role.isEverywhere(), "assignment.role", "/role");
            InvalidValue.unless(
                    (role == Role.REPRESENTATIVE) == (organisation != null), "duty.organisation", "/organisation");
            InvalidValue.unless(until == null || !until.isBefore(from), "assignment.until", "/until");
        }

        /** Whether the day is one of its days. */
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * How it came about.
     *
     * @param by pseudonym of who gave it
     */
    public record Grant(Basis basis, String by, Instant at) {}

    /**
     * How it ended early.
     *
     * @param by pseudonym of who ended it
     */
    public record Ending(String by, Instant at) {}

    /** Whether the role was held on a day; somebody who was stopped held it on that day too. */
    public boolean isHeldOn(LocalDate day, ZoneId zone) {
        return holding.covers(day) && (ended == null || !day.isAfter(LocalDate.ofInstant(ended.at(), zone)));
    }

    /** Whether somebody could act by it on a day: it was held, and had been given already. */
    public boolean isUsableOn(LocalDate day, ZoneId zone) {
        return isHeldOn(day, zone) && !day.isBefore(LocalDate.ofInstant(grant.at(), zone));
    }

    /** Whether somebody may act by it now. */
    public boolean isValid(Instant now, ZoneId zone) {
        return ended == null && holding.covers(LocalDate.ofInstant(now, zone));
    }

    /** Whether nobody can act by it any more. */
    public boolean isOver(Instant now, ZoneId zone) {
        return ended != null
                || holding.until() != null && LocalDate.ofInstant(now, zone).isAfter(holding.until());
    }

    /** The last day of one that is over; empty where no end is set. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return Optional.ofNullable(ended)
                .map(ending -> LocalDate.ofInstant(ending.at(), zone))
                .or(() -> Optional.ofNullable(holding.until()));
    }

    /** What somebody acts as by it. */
    public Duty duty() {
        return new Duty(id, holding.role(), holding.municipality(), holding.organisation());
    }

    /** The same, ended. */
    Assignment ended(Ending ending) {
        return new Assignment(id, holding, grant, ending);
    }
}
