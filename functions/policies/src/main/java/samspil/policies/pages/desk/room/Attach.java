package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.ChoiceAsk;
import samspil.policies.pages.desk.form.Journey;
import samspil.policies.pages.desk.form.LineAsk;
import samspil.policies.pages.desk.form.Result;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/** Says what a document beside a version is; it is sent afterwards. */
record Attach(Deeds deeds, Desk desk, Policy policy) implements Journey {

    @Override
    public String key() {
        return "attach";
    }

    @Override
    public String address() {
        return desk.addresses().desk(policy.id()) + "/deeds/attach";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("attach", new LineAsk("title", true), version(desk, policy)));
    }

    @Override
    public Typed first() {
        var versions = policy.versions();
        return versions.isEmpty()
                ? new Typed(Map.of())
                : new Typed(
                        Map.of("version", Integer.toString(versions.getLast().number())));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return deeds.ask().against(desk.visit().municipality(), policy, purpose(typed));
    }

    @Override
    public Result act(Typed typed) {
        return deeds.upload(
                desk, policy, purpose(typed), PolicyName.of(typed.text("title")).orElse("bilag"));
    }

    static Purpose purpose(Typed typed) {
        return new Purpose.AsAttachment(Integer.parseInt(typed.text("version")), typed.text("title"));
    }

    static ChoiceAsk version(Desk desk, Policy policy) {
        var numbers = policy.versions().reversed().stream()
                .map(version -> Integer.toString(version.number()))
                .toList();
        return new ChoiceAsk("version", true, numbers, number -> desk.say("version", number));
    }
}
