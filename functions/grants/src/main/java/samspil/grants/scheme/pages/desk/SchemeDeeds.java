package samspil.grants.scheme.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.About;
import samspil.grants.scheme.Adoption;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.ChangeScheme.Seen;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.Terms;
import samspil.grants.scheme.Why;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** What can be done with a scheme at the desk, by its name in addresses. */
@Singleton
@Requires(env = "grants-desk")
record SchemeDeeds(ChangeScheme change) {

    /** Those that may be done now, the next one first. */
    static Stream<String> now(Scheme scheme) {
        if (scheme.state() == SchemeState.RETIRED) {
            return Stream.empty();
        }
        var newest = switch (scheme.newest().state()) {
            case DRAFT -> Stream.of("adopt", "revise");
            case ADOPTED -> Stream.of("activate", "revise");
            case ACTIVE, RETIRED -> Stream.of("revise");
        };
        return Stream.concat(newest, scheme.active().stream().map(_ -> "retire"));
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, Scheme scheme, String deed) {
        return switch (deed) {
            case "adopt" -> adopt(desk, scheme);
            case "activate" -> journey(desk, scheme, deed, List.of(), (_, seen) -> change.activate(seen));
            case "retire" ->
                journey(
                        desk,
                        scheme,
                        deed,
                        List.of(Ask.of("reason", Kind.AREA), Ask.of("minutes", Kind.LINE)),
                        (typed, seen) -> change.retire(seen, new Why(typed.text("reason"), typed.text("minutes"))));
            case "revise" ->
                journey(
                        desk,
                        scheme,
                        deed,
                        List.of(Ask.of("name", Kind.LINE), Ask.of("summary", Kind.AREA)),
                        (typed, seen) -> change.revise(seen, revised(desk, scheme, typed)));
            default -> Optional.empty();
        };
    }

    private Optional<Journey> adopt(Desk desk, Scheme scheme) {
        var asks = List.of(Ask.of("on", Kind.DAY), Ask.of("by", Kind.LINE), Ask.of("minutes", Kind.LINE));
        return journey(
                desk,
                scheme,
                "adopt",
                asks,
                (typed, seen) ->
                        change.adopt(seen, new Adoption(typed.day("on"), typed.text("by"), typed.text("minutes"))));
    }

    private static Terms revised(Desk desk, Scheme scheme, Typed typed) {
        var language = desk.visit().municipality().language();
        var terms = scheme.newest().terms();
        var about = terms.about();
        return terms.with(new About(
                about.title().with(language, typed.text("name")),
                about.summary().with(language, typed.text("summary")),
                about.text()));
    }

    private static Optional<Journey> journey(
            Desk desk, Scheme scheme, String key, List<Ask> asks, BiFunction<Typed, Seen, Outcome<Scheme>> deed) {
        var about = scheme.newest().terms().about();
        var language = desk.visit().municipality().language();
        var first = Typed.NOTHING
                .with("name", about.title().in(language))
                .with("summary", about.summary().in(language));
        var subject = new DeedJourney.Subject(
                desk.visit().own(about.title()),
                "/desk/grants/schemes/" + scheme.key().id(),
                scheme.revision(),
                first);
        return Optional.of(new DeedJourney(
                desk,
                key,
                subject,
                asks,
                (typed, revision) -> deed.apply(
                        typed, new Seen(desk.visit().municipality(), scheme.key(), revision, desk.actor()))));
    }
}
