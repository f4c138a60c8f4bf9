package samspil.grants.scheme.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Shipped;
import samspil.kernel.Municipalities;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Begins a scheme from what is shipped.
 *
 * @param ready what the municipality has not begun yet
 */
record BeginJourney(Desk desk, ChangeScheme change, List<Shipped> ready, Municipalities municipalities)
        implements Journey {

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
        var options =
                ready.stream().map(each -> new Option(name(each), title(each))).toList();
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
                .filter(each -> name(each).equals(typed.text("shipped")))
                .findFirst()
                .orElseThrow();
        var key = new Scheme.Key(desk.visit().municipality().id(), chosen.id());
        return change.start(key, chosen.terms(), desk.actor()) instanceof Outcome.Done<Scheme>
                ? new Result.Done(desk.visit().deskScheme(chosen.id()) + "?done=begin")
                : new Result.Wrong(new Violation("/shipped", "id.taken"));
    }

    private static String name(Shipped each) {
        return each.municipality() + "-" + each.id();
    }

    private String title(Shipped each) {
        var title = desk.visit().own(each.terms().about().title());
        var owner = municipalities.byId(each.municipality()).orElseThrow();
        return desk.say("begin.of", title, owner.name());
    }
}
