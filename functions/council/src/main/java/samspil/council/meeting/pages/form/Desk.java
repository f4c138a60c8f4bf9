package samspil.council.meeting.pages.form;

import samspil.council.meeting.pages.Visit;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** Somebody at the desk of a municipality, by a duty. */
public record Desk(Visit visit, Identity identity, Duty duty) {

    /** The words for a key of {@code meetings.tsv}. */
    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    /** Whether they may change anything, or only read. */
    public boolean mayChange() {
        return switch (duty.role()) {
            case CASE_WORKER, ADMINISTRATOR, COUNCIL_SECRETARY -> true;
            default -> false;
        };
    }

    /** Whether they may write down what is said at a table. */
    public boolean mayNote() {
        return mayChange() || sits();
    }

    /** Whether they may have a feed of their own. */
    public boolean mayFollow() {
        return duty.role() != Role.AUDITOR;
    }

    /** Whether they sit in the council, and may be asked to come themselves. */
    public boolean sits() {
        return duty.role() == Role.COUNCIL_MEMBER || duty.role() == Role.COUNCIL_CHAIR;
    }

    /** Whether they may publish documents. */
    public boolean mayPublish() {
        return duty.role() == Role.CASE_WORKER || duty.role() == Role.ADMINISTRATOR;
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
