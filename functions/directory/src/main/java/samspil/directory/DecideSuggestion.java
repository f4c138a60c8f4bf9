package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Parsed;

/** The desk approves a suggestion or refuses it, once. */
public final class DecideSuggestion {
    private final Suggestions suggestions;
    private final Entries entries;
    private final CheckedWrite write;
    private final InstantSource clock;

    public DecideSuggestion(Suggestions suggestions, Entries entries, EntryRules rules, InstantSource clock) {
        this.suggestions = suggestions;
        this.entries = entries;
        this.write = new CheckedWrite(entries, rules);
        this.clock = clock;
    }

    /**
     * Carries a suggestion out on the entry as it stands.
     *
     * @param expected the version of the entry that was seen beside the suggestion
     */
    public Edited approve(MunicipalityId home, SuggestionId id, long expected, Actor actor) {
        return suggestions
                .find(home, id)
                .map(found -> approved(found, expected, actor))
                .orElseGet(Edited.NotThere::new);
    }

    /** What became of a refusal. */
    public enum Refusing {
        DONE,
        SETTLED,
        NOT_THERE
    }

    /** Refuses a suggestion that still waits. */
    public Refusing refuse(MunicipalityId home, SuggestionId id, String reason, Actor actor) {
        var refusal = new Suggestion.State.Refused(clock.instant(), reason);
        return suggestions
                .find(home, id)
                .map(found -> suggestions.refuse(found, refusal, actor) ? Refusing.DONE : Refusing.SETTLED)
                .orElse(Refusing.NOT_THERE);
    }

    private Edited approved(Suggestion suggestion, long expected, Actor actor) {
        if (!suggestion.isOpen()) {
            return new Edited.Settled();
        }
        return entries.find(suggestion.home(), suggestion.kind(), suggestion.entry())
                .map(live -> carriedOut(suggestion, new Entries.Draft(live.standing(), expected), actor))
                .orElseGet(Edited.Settled::new);
    }

    private Edited carriedOut(Suggestion suggestion, Entries.Draft seen, Actor actor) {
        var live = seen.entry();
        var patch = new Patch(suggestion.proposal().changes());
        return switch (patch.appliedTo(live)) {
            case Parsed.Refused<?>(var violations) -> refused(violations);
            case Parsed.Value<? extends Entry>(var changed) -> {
                var violations = write.violations(live, changed, patch.tree(live));
                yield violations.isEmpty()
                        ? written(suggestion, new Entries.Draft(changed, seen.expected()), actor)
                        : refused(violations);
            }
        };
    }

    /** A write that lost says only that it did: whether to the entry or to another decision is looked up. */
    private Edited written(Suggestion suggestion, Entries.Draft draft, Actor actor) {
        var change = Entries.Change.by(actor, "suggested", clock.instant());
        var edited = write.write(draft, List.of(new Entries.Step.Approve(suggestion)), change);
        var lost = edited instanceof Edited.Stale;
        return lost && !isOpen(suggestion) ? new Edited.Settled() : edited;
    }

    private boolean isOpen(Suggestion suggestion) {
        return suggestions
                .find(suggestion.home(), suggestion.id())
                .filter(Suggestion::isOpen)
                .isPresent();
    }

    private static Edited refused(List<Violation> violations) {
        return new Edited.Refused(violations.stream()
                .map(violation -> violation.below("/changes"))
                .toList());
    }
}
