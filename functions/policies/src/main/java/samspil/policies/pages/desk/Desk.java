package samspil.policies.pages.desk;

import java.util.List;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.journey.Ground;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.policies.Policy;
import samspil.policies.pages.words.Addresses;
import samspil.policies.pages.words.Visit;

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
    public boolean knows(String key) {
        return Visit.knows(key);
    }

    @Override
    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    /** Where things are. */
    public Addresses addresses() {
        return visit.addresses();
    }

    /** Whether they may change anything, or only read. */
    public boolean mayChange() {
        return duty.role() == Role.ADMINISTRATOR;
    }

    /** The way back to all policies. */
    public Link room() {
        return new Link(say("desk.policies"), addresses().desk());
    }

    /** The way back to a policy, and to all of them. */
    public List<Link> above(Policy policy) {
        return List.of(room(), new Link(title(policy), addresses().desk(policy.id())));
    }

    /** What a policy is called. */
    public String title(Policy policy) {
        return policy.description().title().in(visit.language());
    }
}
