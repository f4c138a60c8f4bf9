package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.pages.desk.Desk;

/** Sets, moves or takes away a policy's next revision. */
record Plan(Deeds deeds, Desk desk, Policy policy) implements PolicyJourney {

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of(
                "plan", CoarseDay.ask("revision").optional(), AdoptionForm.bound(desk), Ask.of("reason", Area.of(4))));
    }

    @Override
    public Typed first() {
        var nothing = Typed.NOTHING;
        return policy.due().map(due -> AdoptionForm.revision(nothing, due)).orElse(nothing);
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Planned(AdoptionForm.revision(typed), typed.text("reason"));
    }
}
