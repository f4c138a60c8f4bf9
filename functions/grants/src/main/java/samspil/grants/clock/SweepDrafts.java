package samspil.grants.clock;

import java.time.InstantSource;
import java.util.stream.Stream;
import samspil.grants.apply.DeleteDraft;
import samspil.grants.apply.DueDrafts;
import samspil.grants.apply.DueDrafts.Due;
import samspil.kernel.MunicipalityId;

/** Removes drafts that nobody sent or went on with, a while after saying so. */
public record SweepDrafts(DueDrafts drafts, DeleteDraft delete, DraftWarning warning, InstantSource clock)
        implements Chore {

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return drafts.due(municipality, clock.instant(), MOST).stream().map(each -> () -> look(each));
    }

    /** However late the warning goes, there is all of the time between it and the removal. */
    private void look(Due due) {
        var draft = due.draft();
        if (due.warned()) {
            delete.delete(draft.applicant(), draft.id(), CLOCK);
        } else {
            var removal = clock.instant().plus(DueDrafts.WARNED_BEFORE);
            drafts.warn(draft, removal, warning.of(draft, removal));
        }
    }
}
