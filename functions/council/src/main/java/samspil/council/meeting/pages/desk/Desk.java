package samspil.council.meeting.pages.desk;

import samspil.council.meeting.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.journey.Ground;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Somebody at the desk of a municipality, by a duty. */
record Desk(Visit visit, Identity identity, Duty duty) implements Ground {

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
    boolean mayChange() {
        return switch (duty.role()) {
            case CASE_WORKER, ADMINISTRATOR, COUNCIL_SECRETARY -> true;
            default -> false;
        };
    }

    /** Whether they may write down what is said at a table. */
    boolean mayNote() {
        return mayChange() || sits();
    }

    /** Whether they may have a feed of their own. */
    boolean mayFollow() {
        return duty.role() != Role.AUDITOR;
    }

    /** Whether they sit in the council, and may be asked to come themselves. */
    boolean sits() {
        return duty.role() == Role.COUNCIL_MEMBER || duty.role() == Role.COUNCIL_CHAIR;
    }

    /** Whether they may publish documents. */
    boolean mayPublish() {
        return duty.role() == Role.CASE_WORKER || duty.role() == Role.ADMINISTRATOR;
    }
}
