package samspil.grants.apply;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.Origin;
import samspil.grants.apply.Attachment.State;
import samspil.grants.file.SentApplication;
import samspil.grants.file.SentApplication.UsedPaper;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.CheckAnswers;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.kernel.Violation;
import samspil.platform.json.Pointer;

/** Whether a draft may be sent as it is: all that is asked is answered, and every document is its own and clean. */
public record CheckDraft(Attachments attachments, AttachmentFiles files) {

    /** All that is in the way, in the order of the questions; pointers begin with a question. */
    public List<Violation> against(QuestionForm form, Draft draft) {
        var answers = form.counted(draft.answers());
        return Stream.concat(CheckAnswers.against(form, answers).stream(), documents(form, answers, draft))
                .toList();
    }

    private Stream<Violation> documents(QuestionForm form, Answers answers, Draft draft) {
        return form.shown(answers).stream().flatMap(question -> documents(question, answers, draft));
    }

    private Stream<Violation> documents(Question question, Answers answers, Draft draft) {
        if (!(question.ask() instanceof Ask.Files ask)
                || !(answers.to(question.id()).orElse(null) instanceof Answer.Files(var attached))) {
            return Stream.empty();
        }
        var pointer = Pointer.below("", question.id().value()) + "/files/";
        return IntStream.range(0, attached.size())
                .boxed()
                .flatMap(at ->
                        against(ask, draft, attached.get(at)).stream().map(code -> new Violation(pointer + at, code)));
    }

    private Optional<String> against(Ask.Files ask, Draft draft, AttachmentId id) {
        var key = new Attachment.Key(draft.applicant().municipality(), draft.id(), id);
        var attachment = attachments.find(key);
        return attachment.isEmpty() ? Optional.of("file.other") : against(ask, attachment.get());
    }

    private Optional<String> against(Ask.Files ask, Attachment attachment) {
        return switch (files.state(attachment.key())) {
            case State.Awaited() -> Optional.of("file.awaited");
            case State.Checking() -> Optional.of("file.checking");
            case State.Checked(var finding) when !finding.isClean() -> Optional.of("file.refused");
            case State.Checked(var finding) when isOther(attachment, finding) -> Optional.of("file.other");
            case State.Checked(var finding) ->
                ask.types().stream().anyMatch(type -> type == finding.type())
                        ? Optional.empty()
                        : Optional.of("file.type");
        };
    }

    /** Whether it is not the paper that it was a copy of. */
    private static boolean isOther(Attachment attachment, Finding finding) {
        var from = attachment.from();
        return from != null && !from.sha256().equals(finding.sha256());
    }

    /** The documents of a draft that may be sent, as they are frozen with it. */
    public List<SentApplication.Document> frozen(Draft draft, Answers answers, ZoneId zone) {
        var municipality = draft.applicant().municipality();
        return answers.attachments()
                .map(id -> attachments
                        .find(new Attachment.Key(municipality, draft.id(), id))
                        .orElseThrow())
                .map(each -> frozen(each, zone))
                .toList();
    }

    private SentApplication.Document frozen(Attachment attachment, ZoneId zone) {
        var sha256 = files.state(attachment.key()) instanceof State.Checked(var finding) ? finding.sha256() : "";
        return new SentApplication.Document(
                attachment.key().id(), attachment.name(), sha256, paper(attachment.from(), zone));
    }

    private static @Nullable UsedPaper paper(@Nullable Origin from, ZoneId zone) {
        return from == null ? null : new UsedPaper(from.kind(), from.year(), LocalDate.ofInstant(from.givenAt(), zone));
    }
}
