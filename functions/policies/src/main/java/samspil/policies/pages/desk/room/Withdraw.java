package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.AreaAsk;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/** Takes back something that was recorded by mistake. */
record Withdraw(Deeds deeds, Desk desk, Policy policy, long event) implements PolicyJourney {

    @Override
    public String key() {
        return "withdraw";
    }

    @Override
    public String address() {
        return desk.addresses().desk(policy.id()) + "/events/" + event + "/withdraw";
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("withdraw", new AreaAsk("reason", true, 4)));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Withdrawn(event, typed.text("reason"));
    }
}
