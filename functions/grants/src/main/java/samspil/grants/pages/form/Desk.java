package samspil.grants.pages.form;

import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.journey.Ground;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Somebody at the desk of a municipality, by a duty. */
public record Desk(Visit visit, Identity identity, Duty duty) implements Ground {

    @Override
    public Municipality municipality() {
        return visit.municipality();
    }

    @Override
    public Language language() {
        return visit.language();
    }

    @Override
    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    @Override
    public boolean knows(String key) {
        return Visit.knows(key);
    }

    /** Whether they may change anything, or only read. */
    public boolean mayChange() {
        return switch (duty.role()) {
            case CASE_WORKER, ADMINISTRATOR -> true;
            default -> false;
        };
    }

    /** Whether they may change schemes too, which bind everybody. */
    public boolean isAdministrator() {
        return duty.role() == Role.ADMINISTRATOR;
    }
}
