package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
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
    public Edited approve(MunicipalityId home, SuggestionId id, long expected) {
        return suggestions
                .find(home, id)
                .map(found -> approved(found, expected))
                .orElseGet(Edited.NotThere::new);
    }

    /** What became of a refusal. */
    public enum Refusing {
        DONE,
        SETTLED,
        NOT_THERE
    }

    /** Refuses a suggestion that still waits. */
    public Refusing refuse(MunicipalityId home, SuggestionId id, String reason) {
        var refusal = new Suggestion.State.Refused(clock.instant(), reason);
        return suggestions
                .find(home, id)
                .map(found -> suggestions.refuse(found, refusal) ? Refusing.DONE : Refusing.SETTLED)
                .orElse(Refusing.NOT_THERE);
    }

    private Edited approved(Suggestion suggestion, long expected) {
        if (!suggestion.isOpen()) {
            return new Edited.Settled();
        }
        return entries.find(suggestion.home(), suggestion.kind(), suggestion.entry())
                .map(live -> carriedOut(suggestion, live.standing(), expected))
                .orElseGet(Edited.Settled::new);
    }

    private Edited carriedOut(Suggestion suggestion, Entry live, long expected) {
        var patch = new Patch(suggestion.proposal().changes());
        return switch (patch.appliedTo(live)) {
            case Parsed.Refused<?>(var violations) -> refused(violations);
            case Parsed.Value<? extends Entry>(var changed) -> {
                var violations = write.violations(live, changed, patch.tree(live));
                yield violations.isEmpty()
                        ? written(suggestion, new Entries.Draft(changed, expected))
                        : refused(violations);
            }
        };
    }

    /** A write that lost says only that it did: whether to the entry or to another decision is looked up. */
    private Edited written(Suggestion suggestion, Entries.Draft draft) {
        var change = Entries.Change.byDesk("suggested", clock.instant());
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
