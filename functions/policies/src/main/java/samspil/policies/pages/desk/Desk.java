package samspil.policies.pages.desk;

import java.util.List;
import samspil.pages.Link;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.policies.Policy;
import samspil.policies.pages.words.Addresses;
import samspil.policies.pages.words.Visit;

/** Somebody at the desk of a municipality, by a duty. */
public record Desk(Visit visit, Identity identity, Duty duty) {

    /** The words for a key of {@code labels.tsv}. */
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

    /** What every form carries. */
    public Hidden token() {
        return new Hidden(FormRule.FIELD, identity.formToken());
    }

    /** Who acts here, for the record. */
    public Actor actor() {
        return Actor.of(identity, duty);
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
