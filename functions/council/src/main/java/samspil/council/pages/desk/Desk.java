package samspil.council.pages.desk;

import java.util.List;
import java.util.Set;
import samspil.council.pages.Setting;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.journey.Ground;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Somebody at the desk of a municipality, by a duty. */
record Desk(Setting setting, Identity identity, Duty duty) implements Ground {
    private static final Set<Role> CLERKS = Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY);

    @Override
    public Municipality municipality() {
        return setting.municipality();
    }

    @Override
    public Language language() {
        return setting.language();
    }

    @Override
    public boolean knows(String key) {
        return Setting.knows(key);
    }

    @Override
    public String say(String key, Object... arguments) {
        return setting.say(key, arguments);
    }

    /** Whether they may change who sits in the council, and call elections. */
    boolean isClerk() {
        return CLERKS.contains(duty.role());
    }

    /** The way back to the desk's front and to the room of the council. */
    List<Link> above() {
        return List.of(new Link(say("desk"), setting.home() + "/desk"), new Link(say("desk.council"), setting.desk()));
    }
}
