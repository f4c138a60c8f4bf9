package samspil.grants.pages.form;

import samspil.grants.pages.Visit;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** Somebody at the desk of a municipality, by a duty. */
public record Desk(Visit visit, Identity identity, Duty duty) {

    /** The words for a key of the words of grants. */
    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
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

    /** What every form carries. */
    public Hidden token() {
        return new Hidden(FormRule.FIELD, identity.formToken());
    }

    /** Who acts here, for the record. */
    public Actor actor() {
        return Actor.of(identity, duty);
    }
}
