package samspil.grants.scheme.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.grants.pages.form.Ask;
import samspil.grants.pages.form.Desk;
import samspil.grants.pages.form.Journey;
import samspil.grants.pages.form.Step;
import samspil.grants.pages.form.Typed;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Shipped;
import samspil.kernel.Violation;
import samspil.pages.Link;

/**
 * Begins a scheme from what is shipped.
 *
 * @param ready what the municipality has not begun yet
 */
record BeginJourney(Desk desk, ChangeScheme change, List<Shipped> ready) implements Journey {

    @Override
    public String key() {
        return "begin";
    }

    @Override
    public String path() {
        return "/desk/grants/schemes/new";
    }

    @Override
    public List<Link> above() {
        return List.of(new Link(desk.say("room.title"), desk.visit().desk()));
    }

    @Override
    public List<Step> steps() {
        var options = ready.stream()
                .map(each -> new Ask.Option(
                        each.id().value(), desk.visit().own(each.terms().about().title())))
                .toList();
        return List.of(Step.of("deed", Ask.one("shipped", options)));
    }

    @Override
    public Typed first() {
        return Typed.NOTHING;
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        var chosen = ready.stream()
                .filter(each -> each.id().value().equals(typed.text("shipped")))
                .findFirst()
                .orElseThrow();
        var key = new Scheme.Key(chosen.municipality(), chosen.id());
        return change.start(key, chosen.terms(), desk.actor()) instanceof Outcome.Done<Scheme>
                ? new Result.Done(desk.visit().deskScheme(chosen.id()) + "?done=begin")
                : new Result.Wrong(new Violation("/shipped", "id.taken"));
    }
}
