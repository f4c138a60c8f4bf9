package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.pages.desk.Desk;

/** Takes back something that was recorded by mistake. */
record Withdraw(Deeds deeds, Desk desk, Policy policy, long event) implements PolicyJourney {

    @Override
    public String key() {
        return "withdraw";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/events/" + event + "/withdraw";
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("withdraw", Ask.of("reason", Area.of(4))));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Withdrawn(event, typed.text("reason"));
    }
}
