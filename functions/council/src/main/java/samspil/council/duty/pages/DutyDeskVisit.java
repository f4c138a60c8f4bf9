package samspil.council.duty.pages;

import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Hidden;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.duties.DutyKind;

/** Somebody at the desk's room of duties. */
record DutyDeskVisit(Municipality municipality, Reading reading, Identity identity) {

    Language language() {
        return reading.language();
    }

    String say(String key, Object... arguments) {
        return reading.say(key, arguments);
    }

    /** The name of a kind. */
    String kind(DutyKind kind) {
        return reading.kind(kind);
    }

    /** Whether they may change anything, or only read. */
    boolean mayChange() {
        return DutyWords.acting(identity).role() != Role.AUDITOR;
    }

    /** The municipality's home page. */
    String site() {
        return "/" + language().tag() + "/" + municipality.slug();
    }

    /** A page of the room. */
    String address(String path) {
        return site() + "/desk/duties" + path;
    }

    /** What every form carries. */
    Hidden token() {
        return new Hidden(FormRule.FIELD, identity.formToken());
    }

    /** The same in another language. */
    DutyDeskVisit in(Language other) {
        return new DutyDeskVisit(municipality, new Reading(other, reading.today()), identity);
    }
}
