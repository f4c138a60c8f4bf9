package samspil.grants.apply;

import java.time.ZoneId;
import java.util.List;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.SentApplication;
import samspil.grants.form.Answers;

/** Says what is sent of a draft: its answers, its documents as they are, and who said yes to apply along. */
public record FreezeDraft(CheckDraft check, Partners partners, OwnFiles sent) {

    /**
     * What is frozen.
     *
     * @param answers those that count
     * @param zone in which days are told
     */
    SentApplication of(Draft draft, Answers answers, ZoneId zone) {
        return new SentApplication(answers, check.frozen(draft, answers, zone), partners(draft));
    }

    /** Who applies is settled when it is sent for the first time. */
    private List<SentApplication.Partner> partners(Draft draft) {
        return sent.find(draft.applicant(), draft.id()).map(this::before).orElseGet(() -> accepted(draft));
    }

    private List<SentApplication.Partner> before(ApplicationFile file) {
        return sent.text(file, file.submitted().frozen())
                .map(SentApplication::of)
                .orElse(SentApplication.FORGOTTEN)
                .partners();
    }

    private List<SentApplication.Partner> accepted(Draft draft) {
        return partners.of(draft.applicant().municipality(), draft.id()).stream()
                .filter(Partnership::isAccepted)
                .map(Partnership::partner)
                .toList();
    }
}
