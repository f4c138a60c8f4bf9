package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Document;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;

/** Publishes a checked document that had no place as something that has one. */
record Place(Deeds deeds, Desk desk, Policy policy, Document document) implements Journey {

    @Override
    public String key() {
        return "place";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/documents/" + document.key().id() + "/place";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        return isVersion()
                ? AdoptionForm.steps(desk)
                : List.of(Step.of("attach", Ask.of("title", Kind.LINE), Attach.version(desk, policy)));
    }

    @Override
    public Typed first() {
        return switch (document.purpose()) {
            case Purpose.AsVersion(var adoption) -> AdoptionForm.typed(adoption);
            case Purpose.AsAttachment(var version, var title) ->
                Typed.of(Map.of("title", title, "version", Integer.toString(version)));
            case Purpose.AsDraft(var title) -> Typed.of(Map.of("title", title));
        };
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return deeds.ask().against(desk.visit().municipality(), policy, purpose(typed));
    }

    @Override
    public Result act(Typed typed) {
        return deeds.conclude()
                .place(desk.visit().municipality(), document.key(), purpose(typed))
                .map(outcome -> Deeds.result(outcome, state()))
                .orElseGet(() -> new Result.Done(state()));
    }

    private Purpose purpose(Typed typed) {
        return isVersion() ? new Purpose.AsVersion(AdoptionForm.read(typed)) : Attach.purpose(typed);
    }

    private boolean isVersion() {
        return document.purpose() instanceof Purpose.AsVersion;
    }

    private String state() {
        return desk.addresses().desk(policy.id(), document.key().id());
    }
}
