package samspil.council.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;

/**
 * Something a municipality is to do again and again. There is one of a kind at most; revisions are promised by the
 * policies themselves.
 *
 * @param words as people call it: "at least one dialogue meeting a year"
 * @param source where it was promised: a path below the language; absent where nowhere in particular
 */
public record Duty(
        DutyKind kind,
        LocalText words,
        Rhythm rhythm,
        @Nullable String source) {
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("/[a-z0-9/-]{1,200}");

    /** @throws InvalidValue for a kind that is not promised here, long words, or a source elsewhere */
    public Duty {
        InvalidValue.unless(kind != DutyKind.REVISION, "duty.kind", "/kind");
        InvalidValue.unless(
                words.texts().values().stream().allMatch(text -> text.length() <= LONGEST), "text.long", "/words");
        InvalidValue.unless(source == null || PATH.matcher(source).matches(), "duty.source", "/source");
    }

    /** How it stood at each of its times, up to the next one. */
    Promise promise(List<DutyFact> facts, LocalDate today) {
        var turns = rhythm.until(today).stream()
                .map(time -> turn(time, facts, today))
                .toList();
        return new Promise(kind, words, source, turns);
    }

    /** The next time for which nothing was done, and nothing is set in time. */
    CoarseDate open(List<DutyFact> facts, LocalDate today) {
        Predicate<CoarseDate> isOpen = time -> {
            var turn = turn(time, facts, today);
            return turn.deed() == null && (turn.plan() == null || turn.state() == DutyState.AT_RISK);
        };
        return Stream.iterate(rhythm.next(today), rhythm::after)
                .filter(isOpen)
                .findFirst()
                .orElseThrow();
    }

    private Turn turn(CoarseDate time, List<DutyFact> facts, LocalDate today) {
        var own = facts.stream()
                .filter(fact -> fact.key().kind() == kind)
                .filter(fact -> rhythm.counts(time, day(fact)))
                .toList();
        return Turn.of(time, own, today);
    }

    private static LocalDate day(DutyFact fact) {
        return Stream.of(fact.done(), fact.planned(), fact.due())
                .filter(java.util.Objects::nonNull)
                .map(CoarseDate::first)
                .findFirst()
                .orElseThrow();
    }
}
