package samspil.grants.apply.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.apply.AnswerMunicipality.Seen;
import samspil.grants.file.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** Something an applicant does with an application that was sent, on one page. */
record FileJourney(Where where, List<Ask> questions, BiFunction<Seen, Typed, Outcome> deed) implements Journey {
    private static final String NAME = "key";
    private static final int LONGEST = 4_000;

    /**
     * With what it is done.
     *
     * @param fresh names this doing, so that a form sent twice does it once
     */
    record Where(Desk desk, ApplicationId id, String title, String name, String fresh) {}

    @Override
    public String key() {
        return "my-" + where.name();
    }

    @Override
    public String path() {
        return "/desk/applications/" + where.id() + "/deeds/" + where.name();
    }

    @Override
    public List<Link> above() {
        var places = new Places(where.desk().visit());
        return Stream.concat(
                        DraftFrame.above(where.desk()).stream(),
                        Stream.of(new Link(where.title(), places.one(where.id()))))
                .toList();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("deed", questions));
    }

    @Override
    public Typed first() {
        return Typed.NOTHING.with(NAME, where.fresh());
    }

    @Override
    public List<String> names() {
        return Stream.concat(asks().map(Ask::name), Stream.of(NAME)).toList();
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return questions.stream()
                .filter(ask -> typed.text(ask.name()).length() > LONGEST)
                .map(ask -> new Violation("/" + ask.name(), "text.long"))
                .findFirst();
    }

    @Override
    public Result act(Typed typed) {
        var desk = where.desk();
        var named = typed.text(NAME).isEmpty() ? where.fresh() : typed.text(NAME);
        var seen = new Seen(Writing.applicant(desk), where.id(), desk.actor(), named);
        return switch (deed.apply(seen, typed)) {
            case Outcome.Done _ -> new Result.Done(new Places(desk.visit()).one(where.id()) + "?done=" + key());
            case Outcome.NotThere _ -> new Result.Gone();
            case Outcome.Stale _ -> new Result.Wrong(new Violation("", "file.stale"));
            case Outcome.Refused(var violation) -> new Result.Wrong(violation);
            case Outcome.KeyTaken _ -> new Result.Wrong(new Violation("", "key.taken"));
        };
    }
}
