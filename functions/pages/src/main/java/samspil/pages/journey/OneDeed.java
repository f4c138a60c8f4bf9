package samspil.pages.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.pages.Link;

/**
 * One thing to do, on one page.
 *
 * @param key its words are the labels {@code <key>.title}, {@code .lead} and {@code .do}
 * @param first what stands in it; what no question asks for travels along unseen, such as what was seen
 */
public record OneDeed(String key, Way way, List<Ask> questions, Typed first, Function<Typed, Journey.Result> deed)
        implements Journey {

    /**
     * Where it is done.
     *
     * @param path its page's path below the municipality's home page
     * @param above the pages between the desk and it
     */
    public record Way(String path, List<Link> above) {}

    public OneDeed {
        questions = List.copyOf(questions);
    }

    @Override
    public String path() {
        return way.path();
    }

    @Override
    public List<Link> above() {
        return way.above();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("deed", questions));
    }

    @Override
    public List<String> names() {
        return Stream.concat(asks().map(Ask::name), first.values().keySet().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        return deed.apply(typed);
    }
}
