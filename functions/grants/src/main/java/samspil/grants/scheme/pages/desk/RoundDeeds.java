package samspil.grants.scheme.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.ChangeRound.MoreTime;
import samspil.grants.scheme.ChangeRound.Seen;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Why;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** What can be done with a round at the desk, by its name in addresses. */
@Singleton
@Requires(env = "grants-desk")
record RoundDeeds(ChangeRound change) {
    private static final int LAST_SECOND = 59;

    /** Those that may be done at an instant, the next one first. */
    static Stream<String> now(Round round, Instant now) {
        return switch (round.standing(now)) {
            case DRAFT -> Stream.of("publish", "cancel");
            case COMING, OPEN -> Stream.of("extend", "cancel");
            case CLOSED -> Stream.of("assess", "cancel");
            case ASSESSING, RECOMMENDED -> Stream.of("cancel");
            case DECIDED, SETTLED, ARCHIVED, CANCELLED -> Stream.empty();
        };
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, Round round, String deed) {
        return switch (deed) {
            case "publish" -> journey(desk, round, deed, List.of(), (_, seen) -> change.publish(seen));
            case "assess" -> journey(desk, round, deed, List.of(), (_, seen) -> change.advance(seen, Stage.ASSESSING));
            case "extend" -> extend(desk, round);
            case "cancel" ->
                journey(
                        desk,
                        round,
                        deed,
                        List.of(
                                Ask.of("reason", Kind.AREA),
                                Ask.of("minutes", Kind.LINE).optional()),
                        (typed, seen) -> change.cancel(seen, new Why(typed.text("reason"), typed.optional("minutes"))));
            default -> Optional.empty();
        };
    }

    /** The instant at which a minute on the wall is over. */
    static Instant end(Typed typed, String day, String hour, ZoneId zone) {
        return typed.day(day)
                .atTime(typed.hour(hour).withSecond(LAST_SECOND))
                .atZone(zone)
                .toInstant();
    }

    private Optional<Journey> extend(Desk desk, Round round) {
        var asks = List.of(Ask.of("closes", Kind.DAY), Ask.of("closes-at", Kind.HOUR), Ask.of("reason", Kind.AREA));
        var zone = round.window().zone();
        return journey(
                desk,
                round,
                "extend",
                asks,
                (typed, seen) -> atField(change.extend(
                        seen, new MoreTime(end(typed, "closes", "closes-at", zone), typed.text("reason")))));
    }

    private static Outcome<Round> atField(Outcome<Round> outcome) {
        return outcome instanceof Outcome.Refused<Round>(var violation)
                        && violation.pointer().equals("/to")
                ? new Outcome.Refused<>(new Violation("/closes", violation.code()))
                : outcome;
    }

    private static Optional<Journey> journey(
            Desk desk, Round round, String key, List<Ask> asks, BiFunction<Typed, Seen, Outcome<Round>> deed) {
        var closes = round.window().closesOnTheWall();
        var first = Typed.NOTHING
                .with("closes", closes.toLocalDate().toString())
                .with("closes-at", closes.toLocalTime().withSecond(0).toString());
        var subject = new DeedJourney.Subject(
                desk.visit().own(round.offer().title()),
                "/desk/grants/rounds/" + round.key().id(),
                round.revision(),
                first);
        return Optional.of(new DeedJourney(
                desk,
                key,
                subject,
                asks,
                (typed, revision) -> deed.apply(typed, new Seen(round.key(), revision, desk.actor()))));
    }
}
