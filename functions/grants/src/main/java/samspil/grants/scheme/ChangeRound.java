package samspil.grants.scheme;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.Texts;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Brings a round from a draft to its end. Only what was seen is changed. */
public record ChangeRound(RoundRecord rounds, Schemes schemes, InstantSource clock) {

    /**
     * A round as somebody saw it, and who that is.
     *
     * @param revision that was seen
     */
    public record Seen(Round.Key key, long revision, Actor by) {}

    /** More time for everybody, as somebody wants to give it. */
    public record MoreTime(Instant to, String reason) {
        public MoreTime {
            Texts.longText(reason, "/reason");
        }
    }

    /** More time for one. */
    public record MoreTimeForOne(ApplicationId application, Instant until, String reason) {
        public MoreTimeForOne {
            Texts.longText(reason, "/reason");
        }
    }

    /** Begins one as a draft, on a version of a scheme that is or was in use. */
    public Outcome<Round> start(Round.Key key, Offer offer, Actor by) {
        var wrong = scheme(key, offer);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        var first = Round.of(key, offer);
        var audit = audit(first, by, "round.started").from(null, 1L);
        return rounds.keep(first, audit) == RoundRecord.Kept.YES ? new Outcome.Done<>(first) : new Outcome.Taken<>();
    }

    /** Offers something else, before anybody knows of it. */
    public Outcome<Round> offer(Seen seen, Offer offer) {
        return change(
                seen,
                "round.changed",
                new Step(
                        rules -> rules.offer(offer).or(() -> scheme(seen.key(), offer)),
                        (round, now) -> round.offering(offer)));
    }

    /** Lets everybody know, and has them reminded. */
    public Outcome<Round> publish(Seen seen) {
        return change(
                seen, "round.published", new Step(RoundRules::publication, (round, now) -> round.at(Stage.PUBLISHED)));
    }

    /** Gives everybody more time, for a reason that everybody reads. */
    public Outcome<Round> extend(Seen seen, MoreTime more) {
        return change(
                seen,
                "round.extended",
                new Step(
                        rules -> rules.extension(more.to()),
                        (round, now) ->
                                round.extended(new Extension(round.window().closes(), more.to(), more.reason(), now))));
    }

    /** Gives one applicant more time. */
    public Outcome<Round> exempt(Seen seen, MoreTimeForOne more) {
        return change(
                seen,
                "round.exempted",
                new Step(
                        rules -> rules.exemption(more.until()),
                        (round, now) ->
                                round.exempting(new Exemption(more.application(), more.until(), more.reason(), now))));
    }

    /** Calls it off, as long as nothing is decided. */
    public Outcome<Round> cancel(Seen seen, Why why) {
        return change(
                seen,
                "round.cancelled",
                new Step(RoundRules::cancellation, (round, now) -> round.cancelled(new Cancellation(now, why))));
    }

    /** Brings it further: assessing, recommended, decided, settled, archived. */
    public Outcome<Round> advance(Seen seen, Stage next) {
        return change(seen, "round.advanced", new Step(rules -> rules.advance(next), (round, now) -> round.at(next)));
    }

    private record Step(Function<RoundRules, Optional<Violation>> against, BiFunction<Round, Instant, Round> next) {}

    private Optional<Violation> scheme(Round.Key key, Offer offer) {
        var found = schemes.find(new Scheme.Key(key.municipality(), offer.scheme()));
        if (found.filter(scheme -> scheme.state() == SchemeState.ACTIVE).isEmpty()) {
            return Optional.of(new Violation("/scheme", "scheme.not-active"));
        }
        return found.flatMap(scheme -> scheme.version(offer.version()))
                        .filter(version -> version.state() == SchemeState.ACTIVE)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Violation("/version", "version.unknown"));
    }

    private Outcome<Round> change(Seen seen, String action, Step step) {
        var found = rounds.find(seen.key());
        if (found.isEmpty()) {
            return new Outcome.NotThere<>();
        }
        var round = found.get();
        if (round.revision() != seen.revision()) {
            return new Outcome.Stale<>();
        }
        var now = clock.instant();
        var wrong = step.against().apply(new RoundRules(round, now));
        return wrong.<Outcome<Round>>map(Outcome.Refused::new)
                .orElseGet(() -> kept(step.next().apply(round, now), seen, action));
    }

    private Outcome<Round> kept(Round next, Seen seen, String action) {
        var audit = audit(next, seen.by(), action).from(seen.revision(), next.revision());
        return switch (rounds.keep(next, audit)) {
            case YES -> new Outcome.Done<>(next);
            case STALE -> new Outcome.Stale<>();
            case DECIDED -> new Outcome.Refused<>(new Violation("", "round.decided"));
        };
    }

    private AuditEvent audit(Round round, Actor by, String action) {
        return AuditEvent.of(
                round.key().municipality(),
                clock.instant(),
                by,
                action,
                round.key().id().value());
    }
}
