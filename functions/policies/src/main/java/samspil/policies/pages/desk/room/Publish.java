package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;

/** Says what a new version is; its document is sent afterwards. */
record Publish(Deeds deeds, Desk desk, Policy policy) implements Journey {

    @Override
    public String key() {
        return "publish";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/deeds/publish";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        return AdoptionForm.steps(desk);
    }

    @Override
    public Typed first() {
        var language = desk.visit().municipality().language().tag();
        return Typed.of(Map.of("language", language));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return deeds.ask().against(desk.visit().municipality(), policy, purpose(typed));
    }

    @Override
    public Result act(Typed typed) {
        return deeds.upload(desk, policy, purpose(typed), policy.id().value());
    }

    private static Purpose purpose(Typed typed) {
        return new Purpose.AsVersion(AdoptionForm.read(typed));
    }
}
