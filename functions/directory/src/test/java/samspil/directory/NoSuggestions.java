package samspil.directory;

import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** Keeps nothing: for tests of what is refused before. */
public record NoSuggestions() implements Suggestions {
    @Override
    public void add(Suggestion suggestion) {}

    @Override
    public Optional<Suggestion> find(MunicipalityId home, SuggestionId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Part> open(MunicipalityId home, Query.Paging paging) {
        return Optional.empty();
    }

    @Override
    public boolean refuse(Suggestion suggestion, Suggestion.State.Refused refusal, Actor actor) {
        return false;
    }
}
