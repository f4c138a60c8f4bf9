package samspil.grants.apply;

import java.time.InstantSource;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Deletes what was written and not sent, with its documents; of one that came back, only what was changed since. */
public record DeleteDraft(Drafts drafts, OwnFiles sent, CheckDraft check, Partners partners, InstantSource clock) {

    /** Deletes it; false where there is none. It goes last, so that what breaks off is done again. */
    public boolean delete(Applicant applicant, ApplicationId id, Actor by) {
        var found = drafts.find(applicant, id);
        found.ifPresent(draft -> {
            if (sent.find(applicant, id).isEmpty()) {
                forget(draft, by);
            }
            drafts.remove(
                    draft, AuditEvent.of(applicant.municipality(), clock.instant(), by, "draft.deleted", id.value()));
        });
        return found.isPresent();
    }

    /** What belongs to it alone. */
    private void forget(Draft draft, Actor by) {
        var municipality = draft.applicant().municipality();
        check.attachments().of(municipality, draft.id()).forEach(each -> {
            check.files().forget(each.key());
            check.attachments().forget(each.key());
        });
        forgetPartners(municipality, draft.id(), by);
    }

    /** Who was asked to apply along. */
    void forgetPartners(MunicipalityId municipality, ApplicationId id, Actor by) {
        partners.of(municipality, id)
                .forEach(each -> partners.remove(
                        each, AuditEvent.of(municipality, clock.instant(), by, "partner.removed", id.value())));
    }
}
