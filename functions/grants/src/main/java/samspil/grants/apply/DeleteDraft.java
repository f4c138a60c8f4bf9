package samspil.grants.apply;

import java.time.InstantSource;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Deletes what was written and not sent, with its documents; of one that came back, only what was changed since. */
public record DeleteDraft(
        Drafts drafts, OwnFiles sent, Attachments attachments, AttachmentFiles files, InstantSource clock) {

    /** Deletes it; false where there is none. It goes last, so that what breaks off is done again. */
    public boolean delete(Applicant applicant, ApplicationId id, Actor by) {
        var found = drafts.find(applicant, id);
        found.ifPresent(draft -> {
            documents(draft).forEach(each -> {
                files.forget(each.key());
                attachments.forget(each.key());
            });
            drafts.remove(
                    draft, AuditEvent.of(applicant.municipality(), clock.instant(), by, "draft.deleted", id.value()));
        });
        return found.isPresent();
    }

    private Stream<Attachment> documents(Draft draft) {
        return sent.find(draft.applicant(), draft.id()).isPresent()
                ? Stream.empty()
                : attachments.of(draft.applicant().municipality(), draft.id()).stream();
    }
}
