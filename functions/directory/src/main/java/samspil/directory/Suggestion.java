package samspil.directory;

import java.time.Instant;
import samspil.kernel.MunicipalityId;

/**
 * A change that somebody without log-in suggested, and what became of it.
 *
 * @param home the municipality that keeps the entry, and decides
 */
public record Suggestion(
        SuggestionId id,
        MunicipalityId home,
        Kind kind,
        EntryId entry,
        Proposal proposal,
        Instant receivedAt,
        State state) {

    /** Where it stands. An open one is decided once, and then for good. */
    public sealed interface State {

        /** It waits. */
        record Open() implements State {}

        /** It was carried out. */
        record Approved(Instant at) implements State {}

        /**
         * It was not.
         *
         * @param reason in the municipality's own words
         */
        record Refused(Instant at, String reason) implements State {}
    }

    /** Whether it still waits. */
    public boolean isOpen() {
        return state instanceof State.Open;
    }

    /** The same suggestion, decided. */
    public Suggestion decided(State decision) {
        return new Suggestion(id, home, kind, entry, proposal, receivedAt, decision);
    }
}
