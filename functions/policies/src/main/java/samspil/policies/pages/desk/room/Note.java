package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.pages.desk.Desk;

/** Records a station of a policy's life. */
record Note(Deeds deeds, Desk desk, Policy policy) implements PolicyJourney {

    @Override
    public String key() {
        return "note";
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of(
                "note",
                Choices.of(desk, "what", "happening", Happening.values()),
                CoarseDay.ask("on"),
                Ask.of("by", Kind.LINE).optional(),
                Ask.of("text", Area.of(4)).optional(),
                Ask.of("reference", Kind.LINE).optional()));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Happened(
                Happening.valueOf(typed.text("what")),
                CoarseDay.date(typed, "on"),
                typed.optional("by"),
                typed.optional("text"),
                typed.optional("reference"));
    }
}
