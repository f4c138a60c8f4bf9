package samspil.directory;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;

/**
 * The suggestions that somebody may decide: the municipality's people all that wait, an organisation's representative
 * those about the organisation's own entries.
 */
public record OwnSuggestions(ReviewSuggestions review, Tasks tasks) {
    private static final Query.Paging ALL = new Query.Paging(null, 100);

    /** Those that wait, oldest first; at most a hundred. */
    public List<ReviewSuggestions.Review> waiting(MunicipalityId home, Duty duty) {
        return duty.role() == Role.REPRESENTATIVE
                ? tasks.waiting(home, duty).stream()
                        .filter(task -> task.key().kind() == TaskKind.OWN_SUGGESTION)
                        .flatMap(task ->
                                review.of(home, new SuggestionId(task.key().subject())).stream())
                        .filter(found -> found.suggestion().isOpen())
                        .toList()
                : review.open(home, ALL).orElseThrow().reviews();
    }

    /** One of them, waiting or decided; empty for another's. */
    public Optional<ReviewSuggestions.Review> of(MunicipalityId home, SuggestionId id, Duty duty) {
        return review.of(home, id).filter(found -> isOwn(found.suggestion(), duty));
    }

    private static boolean isOwn(Suggestion suggestion, Duty duty) {
        var organisation = suggestion.about().organisation();
        return duty.role() != Role.REPRESENTATIVE
                || organisation != null && organisation.value().equals(duty.organisation());
    }
}
