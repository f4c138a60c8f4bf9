package samspil.grants.scheme.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.Offer;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Window;
import samspil.kernel.LocalText;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Opens a round: a draft of it, that is published afterwards.
 *
 * @param schemes those in use
 * @param first what stands in the form at first
 */
record OpenJourney(Desk desk, ChangeRound change, List<Scheme> schemes, Typed first) implements Journey {
    private static final int MOST_IN_A_YEAR = 50;

    @Override
    public String key() {
        return "open";
    }

    @Override
    public String path() {
        return "/desk/grants/rounds/new";
    }

    @Override
    public List<Link> above() {
        return List.of(new Link(desk.say("room.title"), desk.visit().desk()));
    }

    @Override
    public List<Step> steps() {
        var options = schemes.stream()
                .map(each -> new Option(
                        each.key().id().value(),
                        desk.visit().own(each.newest().terms().about().title())))
                .toList();
        return List.of(
                Step.of("scheme", Ask.one("scheme", options), Ask.of("title", Kind.LINE)),
                Step.of(
                        "window",
                        Ask.of("opens", Kind.DAY),
                        Ask.of("opens-at", Kind.HOUR),
                        Ask.of("closes", Kind.DAY),
                        Ask.of("closes-at", Kind.HOUR)),
                Step.of(
                        "money",
                        Ask.of("pool", Kind.MONEY).optional(),
                        Ask.of("lines", Kind.AREA).optional()));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        var window = offer(typed).window();
        return window.closes().isAfter(desk.visit().now())
                ? Optional.empty()
                : Optional.of(new Violation("/closes", "round.past"));
    }

    @Override
    public Result act(Typed typed) {
        var offer = offer(typed);
        var key = new Round.Key(desk.visit().municipality().id(), free(offer));
        return switch (change.start(key, offer, desk.actor())) {
            case Outcome.Done<Round>(var round) ->
                new Result.Done(desk.visit().deskRound(round.key().id()) + "?done=open");
            case Outcome.Refused<Round>(var violation) -> new Result.Wrong(violation);
            case Outcome.Taken<Round> taken -> new Result.Wrong(new Violation("/title", "id.taken"));
            case Outcome.NotThere<Round> gone -> new Result.Gone();
            case Outcome.Stale<Round> stale -> new Result.Gone();
        };
    }

    private Offer offer(Typed typed) {
        var municipality = desk.visit().municipality();
        var zone = municipality.country().zone();
        var opens =
                typed.day("opens").atTime(typed.hour("opens-at")).atZone(zone).toInstant();
        var closes = RoundDeeds.end(typed, "closes", "closes-at", zone);
        var scheme = new SchemeId(typed.text("scheme"));
        return new Offer(
                scheme,
                version(scheme),
                LocalText.of(municipality.language(), typed.text("title")),
                new Window(opens, closes, zone),
                typed.lines("lines").stream().map(OpenJourney::line).toList(),
                typed.text("pool").isEmpty() ? null : typed.money("pool"));
    }

    private int version(SchemeId id) {
        return schemes.stream()
                .filter(each -> each.key().id().equals(id))
                .flatMap(each -> each.active().stream())
                .findFirst()
                .orElseThrow(() -> Typed.wrong("scheme", "choice.unknown"))
                .number();
    }

    private static LineId line(String text) {
        return LineId.of(text).orElseThrow(() -> Typed.wrong("lines", "line.id"));
    }

    /** The scheme's name and the year; with a number behind it where that is taken. */
    private RoundId free(Offer offer) {
        var name = offer.scheme() + "-" + offer.window().closesOnTheWall().getYear();
        var municipality = desk.visit().municipality().id();
        return Stream.concat(
                        Stream.of(name), IntStream.range(2, MOST_IN_A_YEAR).mapToObj(number -> name + "-" + number))
                .map(RoundId::new)
                .filter(id ->
                        change.rounds().find(new Round.Key(municipality, id)).isEmpty())
                .findFirst()
                .orElseThrow(() -> Typed.wrong("title", "list.long"));
    }
}
