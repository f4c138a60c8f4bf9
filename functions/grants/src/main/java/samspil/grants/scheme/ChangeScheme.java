package samspil.grants.scheme;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Begins a scheme, and brings it from a draft to its end. Only what was seen is changed. */
public record ChangeScheme(SchemeRecord schemes, InstantSource clock) {

    /**
     * A scheme as somebody saw it, and who that is.
     *
     * @param revision that was seen
     */
    public record Seen(Municipality municipality, Scheme.Key key, long revision, Actor by) {}

    /** Begins one, as a draft. */
    public Outcome<Scheme> start(Scheme.Key key, Terms terms, Actor by) {
        var first = new Scheme(key, List.of(new SchemeVersion(1, terms, null, null)), null, 1);
        var audit = AuditEvent.of(
                        key.municipality(),
                        clock.instant(),
                        by,
                        "scheme.started",
                        key.id().value())
                .from(null, 1L);
        return schemes.keep(first, audit) ? new Outcome.Done<>(first) : new Outcome.Taken<>();
    }

    /** Changes its draft; where there is none, begins a new version. Rounds keep the version they have. */
    public Outcome<Scheme> revise(Seen seen, Terms terms) {
        return change(seen, "scheme.revised", new Step(rules -> rules.terms(terms), scheme -> draft(scheme, terms)));
    }

    /** Notes that the draft was adopted. */
    public Outcome<Scheme> adopt(Seen seen, Adoption adoption) {
        return change(
                seen,
                "scheme.adopted",
                new Step(
                        rules -> rules.adoption(adoption),
                        scheme -> scheme.with(scheme.newest().adopted(adoption))));
    }

    /** Takes the adopted version into use; new rounds are opened on it. */
    public Outcome<Scheme> activate(Seen seen) {
        return change(
                seen,
                "scheme.activated",
                new Step(
                        SchemeRules::activation,
                        scheme -> scheme.with(scheme.newest().activeFrom(clock.instant()))));
    }

    /** Gives it up; its rounds are carried through. */
    public Outcome<Scheme> retire(Seen seen, Why why) {
        var retirement = new Retirement(clock.instant(), why);
        return change(seen, "scheme.retired", new Step(SchemeRules::retirement, scheme -> scheme.retired(retirement)));
    }

    private record Step(Function<SchemeRules, Optional<Violation>> against, Function<Scheme, Scheme> next) {}

    private static Scheme draft(Scheme scheme, Terms terms) {
        var newest = scheme.newest();
        return scheme.with(
                newest.state() == SchemeState.DRAFT
                        ? newest.with(terms)
                        : new SchemeVersion(newest.number() + 1, terms, null, null));
    }

    private Outcome<Scheme> change(Seen seen, String action, Step step) {
        var found = schemes.find(seen.key());
        if (found.isEmpty()) {
            return new Outcome.NotThere<>();
        }
        var scheme = found.get();
        if (scheme.revision() != seen.revision()) {
            return new Outcome.Stale<>();
        }
        var wrong = step.against().apply(new SchemeRules(scheme, today(seen.municipality())));
        return wrong.<Outcome<Scheme>>map(Outcome.Refused::new)
                .orElseGet(() -> kept(step.next().apply(scheme), seen, action));
    }

    private Outcome<Scheme> kept(Scheme next, Seen seen, String action) {
        var audit = AuditEvent.of(
                        next.key().municipality(),
                        clock.instant(),
                        seen.by(),
                        action,
                        next.key().id().value())
                .from(seen.revision(), next.revision());
        return schemes.keep(next, audit) ? new Outcome.Done<>(next) : new Outcome.Stale<>();
    }

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
