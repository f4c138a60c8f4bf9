package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Attachment.State;
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
        if (attachments.find(key).isEmpty()) {
            return Optional.of("file.other");
        }
        return switch (files.state(key)) {
            case State.Awaited() -> Optional.of("file.awaited");
            case State.Checking() -> Optional.of("file.checking");
            case State.Checked(var finding) when !finding.isClean() -> Optional.of("file.refused");
            case State.Checked(var finding) ->
                ask.types().stream().anyMatch(type -> type == finding.type())
                        ? Optional.empty()
                        : Optional.of("file.type");
        };
    }
}
