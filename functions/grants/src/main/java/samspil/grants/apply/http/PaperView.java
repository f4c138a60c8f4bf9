package samspil.grants.apply.http;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.Consent;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.form.Paper;

/** What an organisation reads of its papers over the API. */
final class PaperView {
    private PaperView() {}

    /**
     * All of them.
     *
     * @param consent absent where there is none to today's words
     */
    record All(@Nullable Agreed consent, List<One> papers) {}

    /** Who agreed for the organisation, when, and to which version of the words. */
    record Agreed(String by, Instant at, String version) {
        static Agreed of(Consent consent) {
            return new Agreed(consent.by().name(), consent.by().at(), consent.version());
        }
    }

    /**
     * A paper.
     *
     * @param state awaited, checking, clean or refused
     * @param uses the applications it was used in
     */
    record One(
            String id,
            Paper kind,
            @Nullable Integer year,
            String name,
            String givenBy,
            Instant givenAt,
            String state,
            @Nullable Finding finding,
            List<String> uses) {}

    /** A paper that may be uploaded, and how. */
    record Invited(One paper, URI address, Map<String, String> fields, long largest) {
        Invited(One paper, UploadForm form) {
            this(paper, form.address(), form.fields(), form.largest());
        }
    }

    static All of(KeepPapers keep, Applicant owner) {
        var consent = keep.papers()
                .consent(owner)
                .filter(Consent::isCurrent)
                .map(Agreed::of)
                .orElse(null);
        return new All(
                consent,
                keep.standing(owner).stream().map(paper -> of(keep, paper)).toList());
    }

    static One of(KeepPapers keep, GivenPaper paper) {
        var state = keep.state(paper);
        return new One(
                paper.key().id().value(),
                paper.kind(),
                paper.year(),
                paper.name(),
                paper.giver().name(),
                paper.giver().at(),
                ApplicationView.Document.name(state),
                state instanceof State.Checked(var finding) ? finding : null,
                keep.papers().uses(paper).stream().map(ApplicationId::value).toList());
    }
}
