package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.AreaAsk;
import samspil.policies.pages.desk.form.CoarseAsk;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/** Sets, moves or takes away a policy's next revision. */
record Plan(Deeds deeds, Desk desk, Policy policy) implements PolicyJourney {

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of(
                "plan", new CoarseAsk("revision", false), AdoptionForm.bound(desk), new AreaAsk("reason", true, 4)));
    }

    @Override
    public Typed first() {
        var nothing = new Typed(Map.of());
        return policy.due().map(due -> AdoptionForm.revision(nothing, due)).orElse(nothing);
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Planned(AdoptionForm.revision(typed), typed.text("reason"));
    }
}
