package samspil.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** The desk looks at what was suggested, field by field beside what stands. */
public final class ReviewSuggestions {
    private final Suggestions suggestions;
    private final Entries entries;

    public ReviewSuggestions(Suggestions suggestions, Entries entries) {
        this.suggestions = suggestions;
        this.entries = entries;
    }

    /**
     * A suggestion beside the entry.
     *
     * @param current the version that stands; absent where the entry is gone
     * @param differences what approving would change now; none where the suggestion is decided or no longer fits
     */
    public record Review(Suggestion suggestion, @Nullable Long current, List<Difference> differences) {}

    /**
     * A part of a list.
     *
     * @param next the cursor of the part that follows; absent on the last
     */
    public record Part(List<Review> reviews, @Nullable String next) {}

    /** Those that wait, oldest first; empty when the cursor is not one of this list's. */
    public Optional<Part> open(MunicipalityId home, Query.Paging paging) {
        return suggestions
                .open(home, paging)
                .map(part ->
                        new Part(part.suggestions().stream().map(this::review).toList(), part.next()));
    }

    /** One of them, decided or not. */
    public Optional<Review> of(MunicipalityId home, SuggestionId id) {
        return suggestions.find(home, id).map(this::review);
    }

    private Review review(Suggestion suggestion) {
        return entries.find(suggestion.home(), suggestion.kind(), suggestion.entry())
                .map(version -> new Review(suggestion, version.version(), differences(suggestion, version)))
                .orElseGet(() -> new Review(suggestion, null, List.of()));
    }

    private List<Difference> differences(Suggestion suggestion, Entries.Version live) {
        if (!suggestion.isOpen()) {
            return List.of();
        }
        var entry = live.standing();
        var base = entries.at(
                        entry.home(),
                        entry.kind(),
                        entry.id(),
                        suggestion.proposal().base())
                .map(Entries.Version::standing)
                .orElse(entry);
        var suggested = new Patch(suggestion.proposal().changes()).tree(entry);
        return Difference.between(EntryTree.of(entry), suggested, EntryTree.of(base));
    }
}
