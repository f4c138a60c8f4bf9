package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;

/** Says what a draft is called that people will be asked about; its document is sent afterwards. */
record MakeDraft(Deeds deeds, Desk desk, Policy policy) implements Journey {

    @Override
    public String key() {
        return "draft";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/deeds/draft";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("draft", Ask.of("title", Kind.LINE)));
    }

    @Override
    public Typed first() {
        return Typed.NOTHING;
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return deeds.ask().against(desk.visit().municipality(), policy, purpose(typed));
    }

    @Override
    public Result act(Typed typed) {
        return deeds.upload(
                desk, policy, purpose(typed), PolicyName.of(typed.text("title")).orElse("udkast"));
    }

    private static Purpose purpose(Typed typed) {
        return new Purpose.AsDraft(typed.text("title"));
    }
}
