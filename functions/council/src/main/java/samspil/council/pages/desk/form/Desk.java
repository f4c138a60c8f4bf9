package samspil.council.pages.desk.form;

import java.util.List;
import java.util.Set;
import samspil.council.pages.Setting;
import samspil.pages.Link;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** Somebody at the desk of a municipality, by a duty. */
public record Desk(Setting setting, Identity identity, Duty duty) {
    private static final Set<Role> CLERKS = Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY);

    /** The words for a key of {@code labels.tsv}. */
    public String say(String key, Object... arguments) {
        return setting.say(key, arguments);
    }

    /** Whether they may change who sits in the council, and call elections. */
    public boolean isClerk() {
        return CLERKS.contains(duty.role());
    }

    /** Who acts here, for the record. */
    public Actor actor() {
        return Actor.of(identity, duty);
    }

    /** What every form carries. */
    public Hidden token() {
        return new Hidden(FormRule.FIELD, identity.formToken());
    }

    /** The way back to the desk's front and to the room of the council. */
    public List<Link> above() {
        return List.of(new Link(say("desk"), setting.home() + "/desk"), new Link(say("desk.council"), setting.desk()));
    }
}
