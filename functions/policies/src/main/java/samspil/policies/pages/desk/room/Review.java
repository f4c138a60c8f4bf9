package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.AreaAsk;
import samspil.policies.pages.desk.form.CoarseAsk;
import samspil.policies.pages.desk.form.LineAsk;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/** Records that a policy was looked at again, and what came of it. */
record Review(Deeds deeds, Desk desk, Policy policy) implements PolicyJourney {

    @Override
    public String key() {
        return "review";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.of("outcome", Choices.of(desk, "outcome", "outcome", Outcome.values()), new CoarseAsk("on", true)),
                Step.of("reason", new AreaAsk("reason", true, 5), new LineAsk("minutes", false)),
                Step.of("next", new CoarseAsk("revision", false), AdoptionForm.bound(desk)));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Reviewed(
                Outcome.valueOf(typed.text("outcome")),
                typed.date("on"),
                typed.text("reason"),
                typed.optional("minutes"),
                AdoptionForm.revision(typed));
    }
}
