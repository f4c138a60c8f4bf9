package samspil.grants.apply;

import samspil.grants.file.ApplicationFile;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Forgets all that lies beside a file's record: documents, letters, who applied along, and what was begun of a
 * completion or a report. It goes before the event that says so, so that what breaks off is done again.
 */
public record ForgetFile(Attachments attachments, AttachmentFiles files, DeleteDraft drafts, BegunReports reports) {

    /** Forgets it. May be asked twice. */
    public void forget(ApplicationFile file, Actor by) {
        var applicant = new Applicant(file.municipality(), file.submitted().applicant());
        drafts.delete(applicant, file.id(), by);
        drafts.forgetPartners(file.municipality(), file.id(), by);
        reports.forget(file.municipality(), file.id());
        files.forgetAll(file.municipality(), file.id());
        attachments.of(file.municipality(), file.id()).forEach(each -> attachments.forget(each.key()));
    }
}
