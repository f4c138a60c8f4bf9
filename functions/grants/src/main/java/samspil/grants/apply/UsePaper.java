package samspil.grants.apply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.PaperId;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.Origin;
import samspil.grants.apply.Attachment.State;
import samspil.grants.form.Ask;
import samspil.grants.form.QuestionId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Answers a question for documents with a paper that the organisation gave before: with a copy, which is checked anew. */
public record UsePaper(KeepPapers keep, AttachDocument attach) {

    /** Which paper in answer to which question. */
    public record Wish(QuestionId question, PaperId paper) {}

    /** The papers that could answer a question of a draft: clean, of a kind and a type that it asks for, and agreed to. */
    public List<GivenPaper> offered(Draft draft, Ask.Files ask) {
        var agreed = keep.papers().consent(draft.applicant()).filter(Consent::isCurrent);
        return agreed.isEmpty()
                ? List.of()
                : keep.standing(draft.applicant()).stream()
                        .filter(paper -> fits(paper, ask))
                        .toList();
    }

    /** Uses one; another organisation's is not there. */
    public AttachDocument.Outcome use(Applicant applicant, ApplicationId id, Wish wish, Actor by) {
        var draft = attach.writing().drafts().find(applicant, id);
        var ask = draft.flatMap(it -> attach.ask(it, wish.question()));
        var paper = keep.find(applicant, wish.paper());
        if (draft.isEmpty() || ask.isEmpty() || paper.isEmpty()) {
            return new AttachDocument.Outcome.NotThere();
        }
        return against(draft.get(), ask.get(), paper.get(), wish)
                .<AttachDocument.Outcome>map(AttachDocument.Outcome.Refused::new)
                .orElseGet(() -> use(draft.get(), paper.get(), wish, by));
    }

    private Optional<Violation> against(Draft draft, Ask.Files ask, GivenPaper paper, Wish wish) {
        if (AttachDocument.attached(draft.answers(), wish.question()).size() >= ask.most()) {
            return Optional.of(new Violation("/question", "files.many"));
        }
        return offered(draft, ask).contains(paper)
                ? Optional.empty()
                : Optional.of(new Violation("/paper", "paper.unusable"));
    }

    /** Noted first, under the condition that it may be: a copy that nobody noted would be found by nobody. */
    private AttachDocument.Outcome use(Draft draft, GivenPaper paper, Wish wish, Actor by) {
        var now = keep.clock().instant();
        var municipality = draft.applicant().municipality();
        var key = new Attachment.Key(
                municipality, draft.id(), new AttachmentId(keep.ids().next()));
        var hash = finding(paper).map(Finding::sha256).orElseThrow();
        var copy = new Attachment(key, wish.question(), paper.name(), now, Origin.of(paper, hash));
        var audit = AuditEvent.of(
                municipality, now, by, "paper.used", paper.key().id().value());
        if (!keep.papers().use(paper, copy, audit)) {
            return new AttachDocument.Outcome.Refused(new Violation("/paper", "paper.unusable"));
        }
        keep.files().copy(paper.key().bytes(), key);
        attach.attached(draft, copy);
        return new AttachDocument.Outcome.Done(copy);
    }

    private boolean fits(GivenPaper paper, Ask.Files ask) {
        return paper.kind() == ask.paper()
                && finding(paper)
                        .filter(Finding::isClean)
                        .map(Finding::type)
                        .filter(Objects::nonNull)
                        .filter(ask.types()::contains)
                        .isPresent();
    }

    private Optional<Finding> finding(GivenPaper paper) {
        return keep.state(paper) instanceof State.Checked(var finding) ? Optional.of(finding) : Optional.empty();
    }
}
