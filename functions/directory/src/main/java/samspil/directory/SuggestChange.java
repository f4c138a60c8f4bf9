package samspil.directory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.json.Parsed;

/**
 * Anybody suggests a change, without log-in. Only what is published is looked at, so nothing private can leak or be
 * guessed; nothing is changed before the municipality that keeps the entry approves.
 */
public final class SuggestChange {
    private final PublishedEntries published;
    private final Suggestions suggestions;
    private final EntryRules rules;
    private final IdSource ids;
    private final InstantSource clock;

    public SuggestChange(
            PublishedEntries published, Suggestions suggestions, EntryRules rules, IdSource ids, InstantSource clock) {
        this.published = published;
        this.suggestions = suggestions;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of a suggestion. */
    public sealed interface Suggested {

        /** It waits for the municipality. */
        record Taken(SuggestionId reference) implements Suggested {}

        /** There is no such entry here. */
        record NotThere() implements Suggested {}

        /**
         * The entry was removed.
         *
         * @param mergedInto the entry that took its place
         */
        record Gone(@Nullable EntryId mergedInto) implements Suggested {}

        /** It can't be used; pointers are into the proposal. */
        record Refused(List<Violation> violations) implements Suggested {}
    }

    /** Takes a suggestion for an entry that this municipality shows; it goes to the one that keeps it. */
    public Suggested of(MunicipalityId shownIn, Kind kind, EntryId id, Proposal proposal) {
        return switch (published.find(shownIn, kind, id).orElse(null)) {
            case null -> new Suggested.NotThere();
            case Published.Gone gone -> new Suggested.Gone(gone.mergedInto());
            case Published.Live live -> suggested(live, shownIn, proposal);
        };
    }

    /** What stands in the way of a suggestion for a published entry, before it is sent; pointers are into the proposal. */
    public List<Violation> check(MunicipalityId shownIn, Published.Live live, Proposal proposal) {
        return List.copyOf(violations(live, shownIn, proposal));
    }

    private Suggested suggested(Published.Live live, MunicipalityId shownIn, Proposal proposal) {
        var violations = violations(live, shownIn, proposal);
        if (!violations.isEmpty()) {
            return new Suggested.Refused(violations);
        }
        var id = new SuggestionId(ids.next());
        suggestions.add(new Suggestion(
                id,
                live.entry().home(),
                live.kind(),
                live.id(),
                Suggestion.About.of(live.entry()),
                proposal,
                clock.instant(),
                new Suggestion.State.Open()));
        return new Suggested.Taken(id);
    }

    private List<Violation> violations(Published.Live live, MunicipalityId shownIn, Proposal proposal) {
        var violations = new ArrayList<Violation>();
        if (proposal.base() > live.version()) {
            violations.add(new Violation("/base", "version.unknown"));
        }
        changes(live.entry(), shownIn, proposal).stream()
                .map(violation -> violation.below("/changes"))
                .forEach(violations::add);
        return violations;
    }

    /** Who cannot say it by fields may say it in words alone. */
    private List<Violation> changes(Entry entry, MunicipalityId shownIn, Proposal proposal) {
        var patch = new Patch(proposal.changes());
        var fixed = patch.fixed(entry);
        if (!fixed.isEmpty()) {
            return fixed;
        }
        return switch (patch.appliedTo(entry)) {
            case Parsed.Refused<?>(var violations) -> violations;
            case Parsed.Value<? extends Entry>(var changed)
            when changed.equals(entry) && proposal.message() == null -> List.of(new Violation("", "suggestion.empty"));
            case Parsed.Value<? extends Entry>(var changed) ->
                rules.violations(changed, patch.tree(entry), stands(entry, shownIn));
        };
    }

    private Predicate<Reference> stands(Entry before, MunicipalityId shownIn) {
        var known = Set.copyOf(before.related());
        return reference -> known.contains(reference.id())
                || published
                        .find(shownIn, reference.kind(), reference.id())
                        .filter(Published.Live.class::isInstance)
                        .isPresent();
    }
}
