package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.pages.desk.Desk;

/** Records that a policy was looked at again, and what came of it. */
record Review(Deeds deeds, Desk desk, Policy policy) implements PolicyJourney {

    @Override
    public String key() {
        return "review";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.of("outcome", Choices.of(desk, "outcome", "outcome", Outcome.values()), CoarseDay.ask("on")),
                Step.of(
                        "reason",
                        Ask.of("reason", Area.of(5)),
                        Ask.of("minutes", Kind.LINE).optional()),
                Step.of("next", CoarseDay.ask("revision").optional(), AdoptionForm.bound(desk)));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Reviewed(
                Outcome.valueOf(typed.text("outcome")),
                CoarseDay.date(typed, "on"),
                typed.text("reason"),
                typed.optional("minutes"),
                AdoptionForm.revision(typed));
    }
}
