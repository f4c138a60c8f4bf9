package samspil.pages.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.components.Prose;

/** A journey of one page, and of another for those who vote for somebody; it is checked, and told when it is done. */
record Voting(Result end) implements Journey {

    Voting() {
        this(new Result.Told("K-1", List.of("Stemmerne tælles i morgen."), new Link("Til valget", "/da/herlev/valg")));
    }

    static Voting moved() {
        return new Voting(new Result.Moved(new Prose("Kim har ændret det."), Typed.NOTHING.with("how", "blank")));
    }

    @Override
    public String key() {
        return "vote";
    }

    @Override
    public String path() {
        return "/desk/vote";
    }

    @Override
    public List<Link> above() {
        return List.of();
    }

    @Override
    public List<Step> steps() {
        return List.of(how(), Step.of("whom", Ask.of("whom", Kind.LINE)));
    }

    @Override
    public List<Step> steps(Typed typed) {
        return typed.text("how").equals("somebody") ? steps() : List.of(how());
    }

    private static Step how() {
        return Step.of(
                "how", Ask.one("how", List.of(new Option("somebody", "På en person"), new Option("blank", "Blankt"))));
    }

    @Override
    public List<String> names() {
        return Stream.concat(Journey.super.names().stream(), Stream.of("election"))
                .toList();
    }

    @Override
    public Typed first() {
        return Typed.of(Map.of("election", "v1"));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        return end;
    }
}
