package samspil.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
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
        About about,
        Proposal proposal,
        Instant receivedAt,
        State state) {

    /**
     * What it is about, as that was when it came.
     *
     * @param name of the entry, in Danish or the language closest to it that the entry has
     * @param organisation whose representative may decide too; absent where nobody organises the entry
     */
    public record About(String name, @Nullable EntryId organisation) {

        static About of(Entry entry) {
            return new About(
                    entry.about().name().in(Language.DA), Organiser.of(entry).orElse(null));
        }
    }

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
        return new Suggestion(id, home, kind, entry, about, proposal, receivedAt, decision);
    }
}
