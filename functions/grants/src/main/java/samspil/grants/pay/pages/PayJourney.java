package samspil.grants.pay.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.grants.file.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Something done with money, on one page.
 *
 * @param place of the page it is done from, below the home page
 * @param act what it does with what was typed; empty where nothing is in the way
 */
record PayJourney(Desk desk, String key, Place place, List<Ask> questions, Function<Typed, Optional<Violation>> act)
        implements Journey {
    private static final String SEEN = "seen";

    /**
     * Where it is done.
     *
     * @param seen the version that was seen, which travels along
     */
    record Place(String title, String path, long seen, Typed first) {}

    PayJourney {
        questions = List.copyOf(questions);
    }

    @Override
    public String path() {
        return place.path() + "/deeds/" + key;
    }

    @Override
    public List<Link> above() {
        var home = desk.visit().home();
        var room = new Link(desk.say("payments.title"), home + "/desk/payments");
        var here = new Link(place.title(), home + place.path());
        return here.address().equals(room.address()) ? List.of(room) : List.of(room, here);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("deed", questions));
    }

    @Override
    public Typed first() {
        return place.first().with(SEEN, Long.toString(place.seen()));
    }

    @Override
    public List<String> names() {
        return Stream.concat(asks().map(Ask::name), Stream.of(SEEN)).toList();
    }

    /** What somebody has changed since is not touched. */
    @Override
    public Optional<Violation> wrong(Typed typed) {
        return typed.number(SEEN) == place.seen() ? Optional.empty() : Optional.of(new Violation("", "grants.moved"));
    }

    @Override
    public Result act(Typed typed) {
        return act.apply(typed)
                .<Result>map(Result.Wrong::new)
                .orElseGet(() -> new Result.Done(desk.visit().home() + place.path() + "?done=" + key));
    }

    /** What is in the way, of a deed on a file. */
    static Optional<Violation> wrong(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Refused(var violation) -> Optional.of(violation);
            case Outcome.NotThere _ -> Optional.of(new Violation("", "file.unknown"));
            case Outcome.Stale _, Outcome.KeyTaken _ -> Optional.of(new Violation("", "grants.moved"));
        };
    }
}
