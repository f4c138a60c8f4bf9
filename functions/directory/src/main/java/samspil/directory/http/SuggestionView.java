package samspil.directory.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.Difference;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Proposal;
import samspil.directory.ReviewSuggestions;
import samspil.directory.Suggestion;
import samspil.directory.SuggestionId;

/**
 * A suggestion beside the entry, as the desk sees it.
 *
 * @param from who suggested it, while it waits and if they said
 */
record SuggestionView(
        SuggestionId id,
        Kind kind,
        EntryId entry,
        long base,
        @Nullable Long current,
        String state,
        Instant receivedAt,
        @Nullable String message,
        Proposal.@Nullable Sender from,
        @Nullable String reason,
        List<Difference> differences) {

    static SuggestionView of(ReviewSuggestions.Review review) {
        var suggestion = review.suggestion();
        return new SuggestionView(
                suggestion.id(),
                suggestion.kind(),
                suggestion.entry(),
                suggestion.proposal().base(),
                review.current(),
                state(suggestion.state()),
                suggestion.receivedAt(),
                suggestion.proposal().message(),
                suggestion.proposal().from(),
                suggestion.state() instanceof Suggestion.State.Refused refused ? refused.reason() : null,
                review.differences());
    }

    private static String state(Suggestion.State state) {
        return switch (state) {
            case Suggestion.State.Open _ -> "open";
            case Suggestion.State.Approved _ -> "approved";
            case Suggestion.State.Refused _ -> "refused";
        };
    }

    /**
     * A part of a list.
     *
     * @param next give it as {@code after} to go on; absent on the last part
     */
    record Part(List<SuggestionView> suggestions, @Nullable String next) {

        static Part of(ReviewSuggestions.Part part) {
            return new Part(part.reviews().stream().map(SuggestionView::of).toList(), part.next());
        }
    }
}
