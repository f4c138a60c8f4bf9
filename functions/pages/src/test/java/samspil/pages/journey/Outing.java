package samspil.pages.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.components.Prose;

/** A journey of two pages that plans an outing, and remembers how often it did. */
record Outing(List<Typed> done, Optional<Violation> rule) implements Journey {

    Outing() {
        this(new ArrayList<>(), Optional.empty());
    }

    Outing against(String pointer, String code) {
        return new Outing(done, Optional.of(new Violation(pointer, code)));
    }

    @Override
    public String key() {
        return "outing";
    }

    @Override
    public String path() {
        return "/desk/outings/new";
    }

    @Override
    public List<Link> above() {
        return List.of(new Link("Ture", "/da/herlev/desk/outings"));
    }

    @Override
    public List<Step> steps() {
        var how = List.of(new Option("foot", "På gåben"), new Option("bus", "Med bus", "Den kører hver time"));
        return List.of(
                Step.of("what", Ask.of("title", Kind.LINE), Ask.of("day", Kind.DAY)),
                Step.of("how", Ask.one("how", how), Ask.of("cost", Kind.MONEY).optional())
                        .with(List.of(new Prose("Spørg om bussen først."))));
    }

    @Override
    public Typed first() {
        return Typed.NOTHING.with("day", "2027-03-15");
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return rule;
    }

    @Override
    public Result act(Typed typed) {
        done.add(typed);
        return typed.text("title").equals("Væk") ? new Result.Gone() : new Result.Done("/da/herlev/desk/outings");
    }
}
