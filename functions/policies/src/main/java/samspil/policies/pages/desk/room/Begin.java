package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Description.Subject;
import samspil.policies.PolicyId;
import samspil.policies.pages.desk.Desk;

/** Begins a policy. */
record Begin(Deeds deeds, Desk desk) implements Journey {

    @Override
    public String key() {
        return "begin";
    }

    @Override
    public String path() {
        return "/desk/policies/new";
    }

    @Override
    public List<Link> above() {
        return List.of(desk.room());
    }

    @Override
    public List<Step> steps() {
        return DescriptionForm.steps(desk);
    }

    @Override
    public Typed first() {
        return Typed.of(Map.of("subject", Subject.VOLUNTEERING.name()));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        form().read(typed, null);
        return id(typed).isPresent() ? Optional.empty() : Optional.of(new Violation("/title", "policy.title"));
    }

    @Override
    public Result act(Typed typed) {
        var description = form().read(typed, null);
        var id = id(typed).orElseThrow();
        return deeds.start()
                .start(desk.visit().municipality().id(), id, description, desk.actor())
                .<Result>map(policy -> new Result.Done(Deeds.done(desk, policy, key())))
                .orElseGet(() -> new Result.Wrong(new Violation("/title", "policy.taken")));
    }

    private static Optional<PolicyId> id(Typed typed) {
        return PolicyName.id(typed.text("title"));
    }

    private DescriptionForm form() {
        return new DescriptionForm(desk.visit().municipality().language());
    }
}
