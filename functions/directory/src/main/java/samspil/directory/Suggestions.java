package samspil.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** Where suggestions are kept. Approving one is part of writing its entry: {@link Entries.Step.Approve}. */
public interface Suggestions {

    /** Keeps a new one. */
    void add(Suggestion suggestion);

    /** One of a municipality's. */
    Optional<Suggestion> find(MunicipalityId home, SuggestionId id);

    /** A part of those that wait, oldest first; empty when the cursor is not one of this list's. */
    Optional<Part> open(MunicipalityId home, Query.Paging paging);

    /**
     * Refuses one that waits. Who sent it is forgotten then, as when it is approved.
     *
     * @return false when it was decided already, and nothing changed
     */
    boolean refuse(Suggestion suggestion, Suggestion.State.Refused refusal, Actor actor);

    /**
     * A part of a list.
     *
     * @param next the cursor of the part that follows; absent on the last
     */
    record Part(List<Suggestion> suggestions, @Nullable String next) {}
}
