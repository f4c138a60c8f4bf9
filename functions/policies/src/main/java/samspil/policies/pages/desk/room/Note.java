package samspil.policies.pages.desk.room;

import java.util.List;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.AreaAsk;
import samspil.policies.pages.desk.form.CoarseAsk;
import samspil.policies.pages.desk.form.LineAsk;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

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
                new CoarseAsk("on", true),
                new LineAsk("by", false),
                new AreaAsk("text", false, 4),
                new LineAsk("reference", false)));
    }

    @Override
    public PolicyEvent event(Typed typed) {
        return new Happened(
                Happening.valueOf(typed.text("what")),
                typed.date("on"),
                typed.optional("by"),
                typed.optional("text"),
                typed.optional("reference"));
    }
}
