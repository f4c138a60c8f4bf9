package samspil.grants.scheme.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Outcome;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Something done with a scheme or a round, on one page.
 *
 * @param deed what it does with what was typed, to the revision that was seen
 */
record DeedJourney(
        Desk desk, String key, Subject subject, List<Ask> questions, BiFunction<Typed, Long, Outcome<?>> deed)
        implements Journey {
    private static final String REVISION = "revision";

    /**
     * What it is done with.
     *
     * @param path of its page at the desk, below the home page
     * @param first what stands in the form at first
     */
    record Subject(String title, String path, long revision, Typed first) {}

    @Override
    public String path() {
        return subject.path() + "/deeds/" + key;
    }

    @Override
    public List<Link> above() {
        var visit = desk.visit();
        return List.of(
                new Link(desk.say("room.title"), visit.desk()),
                new Link(subject.title(), visit.home() + subject.path()));
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("deed", questions));
    }

    @Override
    public Typed first() {
        return subject.first().with(REVISION, Long.toString(subject.revision()));
    }

    /** What was seen travels along, so that nobody changes what somebody else has changed. */
    @Override
    public List<String> names() {
        return Stream.concat(asks().map(Ask::name), Stream.of(REVISION)).toList();
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        return switch (deed.apply(typed, (long) typed.number(REVISION))) {
            case Outcome.Done<?> done -> new Result.Done(desk.visit().home() + subject.path() + "?done=" + key);
            case Outcome.NotThere<?> gone -> new Result.Gone();
            case Outcome.Taken<?> taken -> new Result.Wrong(new Violation("", "id.taken"));
            case Outcome.Stale<?> stale -> new Result.Wrong(new Violation("", "grants.moved"));
            case Outcome.Refused<?>(var violation) -> new Result.Wrong(violation);
        };
    }
}
