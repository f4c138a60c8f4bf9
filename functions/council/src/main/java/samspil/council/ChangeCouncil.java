package samspil.council;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Founds a council and changes who is in it. Two who do so at once are both heard, the second by the rules as they then are. */
public record ChangeCouncil(CouncilRecord councils, IdSource ids, InstantSource clock) {
    private static final int TRIES = 20;

    /** What became of it. */
    public sealed interface Changed {

        /** It stands. */
        record Done(Council council) implements Changed {}

        /** There is no such council, or nobody of that name in it. */
        record NotThere() implements Changed {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Changed {}
    }

    /**
     * Somebody to let in.
     *
     * @param place absent for the municipality's contact person
     */
    public record Newcomer(
            Person person, Position position, @Nullable Place place, Term term) {}

    /**
     * What becomes of somebody: one of the two.
     *
     * @param position another one, for somebody who sits
     * @param last the last day of somebody who leaves early
     */
    public record Amendment(
            @Nullable Position position, @Nullable LocalDate last) {

        /** @throws InvalidValue when it is neither or both */
        public Amendment {
            InvalidValue.unless((position == null) != (last == null), "amendment.either");
        }
    }

    /**
     * A change.
     *
     * @param against what is wrong with it
     * @param next what it makes of the council
     * @param action as the record calls it
     * @param subject its id
     */
    private record Step(
            Function<Council, Optional<Violation>> against,
            UnaryOperator<Council> next,
            String action,
            String subject) {}

    /** Founds a council, or changes what the one that stands is called and lives by. */
    public Changed charter(Municipality municipality, Charter charter, Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        var founded = Council.of(municipality.id(), charter);
        if (councils.find(municipality.id()).isEmpty() && kept(founded, by, "council.founded", "council")) {
            return new Changed.Done(founded);
        }
        return change(
                municipality,
                new Step(
                        council -> new CouncilRules(council).chartering(charter, today),
                        council -> council.chartered(charter),
                        "council.chartered",
                        "council"),
                by);
    }

    /** Lets somebody in. */
    public Changed enter(Municipality municipality, Newcomer who, Actor by) {
        var next = new Member(ids.next(), who.person(), who.position(), who.place(), who.term(), false);
        return change(
                municipality,
                new Step(
                        council -> new CouncilRules(council).entering(next),
                        council -> council.with(List.of(next)),
                        "member.entered",
                        next.id()),
                by);
    }

    /**
     * Gives somebody who sits another position, or lets somebody leave early: whoever is next in the group's succession
     * takes the seat for the rest of the term.
     */
    public Changed amend(Municipality municipality, String member, Amendment to, Actor by) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var found = councils.find(municipality.id()).flatMap(council -> council.member(member));
            if (found.isEmpty()) {
                return new Changed.NotThere();
            }
            var changed = attempt(municipality, step(found.get(), to), by);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw busy(municipality);
    }

    private Step step(Member found, Amendment to) {
        var last = to.last();
        return last == null ? appointing(found, Objects.requireNonNull(to.position())) : leaving(found, last);
    }

    /** Who was the chair before is a member then. */
    private static Step appointing(Member found, Position position) {
        return new Step(
                council -> new CouncilRules(council).appointing(found, position),
                council -> council.changing(each -> appointed(each, found, position)),
                "member.appointed",
                found.id());
    }

    private Step leaving(Member found, LocalDate last) {
        return new Step(
                council -> new CouncilRules(council).leaving(found, last),
                council -> new Succession(council).without(found, last, ids.next()),
                "member.left",
                found.id());
    }

    private static Member appointed(Member each, Member chosen, Position position) {
        if (each.equals(chosen)) {
            return each.as(position);
        }
        boolean before = position.isSingle()
                && each.position() == position
                && each.term().meets(chosen.term());
        return before ? each.as(Position.MEMBER) : each;
    }

    private Changed change(Municipality municipality, Step step, Actor by) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var changed = attempt(municipality, step, by);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw busy(municipality);
    }

    /** Empty where somebody else was first. */
    private Optional<Changed> attempt(Municipality municipality, Step step, Actor by) {
        var seen = councils.find(municipality.id());
        if (seen.isEmpty()) {
            return Optional.of(new Changed.NotThere());
        }
        var wrong = step.against().apply(seen.get());
        if (wrong.isPresent()) {
            return Optional.of(new Changed.Refused(wrong.get()));
        }
        var next = step.next().apply(seen.get());
        return kept(next, by, step.action(), step.subject()) ? Optional.of(new Changed.Done(next)) : Optional.empty();
    }

    private boolean kept(Council next, Actor by, String action, String subject) {
        var audit = AuditEvent.of(next.municipality(), clock.instant(), by, action, subject);
        long before = next.version() - 1;
        return councils.keep(next, audit.from(before == 0 ? null : before, next.version()));
    }

    private static IllegalStateException busy(Municipality municipality) {
        return new IllegalStateException("the council of " + municipality.id() + " is too busy");
    }
}
