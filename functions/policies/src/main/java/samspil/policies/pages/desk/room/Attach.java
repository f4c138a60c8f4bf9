package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;

/** Says what a document beside a version is; it is sent afterwards. */
record Attach(Deeds deeds, Desk desk, Policy policy) implements Journey {

    @Override
    public String key() {
        return "attach";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/deeds/attach";
    }

    @Override
    public List<Link> above() {
        return desk.above(policy);
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("attach", Ask.of("title", Kind.LINE), version(desk, policy)));
    }

    @Override
    public Typed first() {
        var versions = policy.versions();
        return versions.isEmpty()
                ? Typed.NOTHING
                : Typed.of(Map.of("version", Integer.toString(versions.getLast().number())));
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

    static Ask version(Desk desk, Policy policy) {
        var numbers = policy.versions().reversed().stream()
                .map(version -> Integer.toString(version.number()))
                .map(number -> new Option(number, desk.say("version", number)))
                .toList();
        return new Ask("version", Kind.ONE, true, numbers);
    }
}
