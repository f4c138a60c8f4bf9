package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Term;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.RecordEvent.Deed;
import samspil.policies.RecordEvent.Outcome;
import samspil.policies.pages.desk.Desk;

/** Says anew what a policy is about, as long as nobody else did meanwhile. */
record Describe(Deeds deeds, Desk desk, Policy policy) implements Journey {
    private static final String SEEN = "seen";

    @Override
    public String key() {
        return "describe";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/deeds/describe";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        var asks = DescriptionForm.steps(desk).stream()
                .flatMap(step -> step.asks().stream())
                .toArray(Ask[]::new);
        return List.of(Step.of("describe", asks));
    }

    @Override
    public List<String> names() {
        return Stream.concat(Journey.super.names().stream(), Stream.of(SEEN)).toList();
    }

    @Override
    public Typed first() {
        return form().typed(policy.description()).with(SEEN, Long.toString(policy.number()));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return deeds.record().against(desk.visit().municipality(), policy, event(typed));
    }

    @Override
    public Result act(Typed typed) {
        var seen = typed.text(SEEN).matches("[0-9]{1,9}") ? Long.parseLong(typed.text(SEEN)) : 0;
        var deed = Deed.of(event(typed), desk.actor());
        var outcome = deeds.record().recordOn(desk.visit().municipality(), policy.id(), seen, deed);
        return outcome instanceof Outcome.Stale
                ? new Result.Moved(
                        new Alert(AlertKind.WARNING, desk.say("moved"), theirs()),
                        typed.with(SEEN, Long.toString(policy.number())))
                : Deeds.result(outcome, Deeds.done(desk, policy, key()));
    }

    private Described event(Typed typed) {
        return new Described(form().read(typed, policy.description()));
    }

    /** How it stands now, beside what was typed. */
    private DefinitionList theirs() {
        var now = form().typed(policy.description());
        return new DefinitionList(List.of("title", "summary", "focusAreas", "goals").stream()
                .filter(name -> !now.text(name).isEmpty())
                .map(name -> Term.of(desk.say("ask." + name), now.text(name)))
                .toList());
    }

    private DescriptionForm form() {
        return new DescriptionForm(desk.visit().municipality().language());
    }
}
