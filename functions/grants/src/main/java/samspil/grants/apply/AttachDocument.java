package samspil.grants.apply;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.QuestionId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;

/** Adds documents to a draft, which are uploaded afterwards, and takes them away. */
public record AttachDocument(
        SaveSection writing, Attachments attachments, AttachmentFiles files, IdSource ids, InstantSource clock) {
    private static final int TRIES = 10;

    /** What came of it. */
    public sealed interface Outcome {

        /** It may be uploaded. */
        record Done(Attachment attachment) implements Outcome {}

        /** There is no such draft, or no such question for documents. */
        record NotThere() implements Outcome {}

        /** A rule is in the way. */
        record Refused(Violation violation) implements Outcome {}
    }

    /**
     * What somebody wants to upload.
     *
     * @param fileName as their machine calls it; absent where a page can't know it
     * @param name it goes by where the file has none
     */
    public record Wish(QuestionId question, @Nullable String fileName, String name) {}

    /** Adds one. */
    public Outcome add(Applicant applicant, ApplicationId id, Wish wish) {
        var draft = writing.drafts().find(applicant, id);
        var ask = draft.flatMap(it -> ask(it, wish.question()));
        if (draft.isEmpty() || ask.isEmpty()) {
            return new Outcome.NotThere();
        }
        var wrong = against(draft.get(), ask.get(), wish);
        return wrong.<Outcome>map(Outcome.Refused::new).orElseGet(() -> add(draft.get(), wish));
    }

    /** Takes one away; false where it is none of the draft's. */
    public boolean remove(Applicant applicant, ApplicationId id, AttachmentId attachment) {
        var draft = writing.drafts().find(applicant, id);
        var question = draft.flatMap(it -> question(it, attachment)).filter(it -> mayChange(draft.orElseThrow(), it));
        question.ifPresent(it -> {
            change(
                    applicant,
                    id,
                    it,
                    files -> files.stream()
                            .filter(each -> !each.equals(attachment))
                            .toList());
            var key = new Attachment.Key(applicant.municipality(), id, attachment);
            attachments.forget(key);
            files.forget(key);
        });
        return question.isPresent();
    }

    /** The question for documents of that name; empty where there is none, or it may not be answered. */
    public Optional<Ask.Files> ask(Draft draft, QuestionId question) {
        return writing.form(draft)
                .question(question)
                .filter(_ -> mayChange(draft, question))
                .flatMap(it -> it.ask() instanceof Ask.Files ask ? Optional.of(ask) : Optional.empty());
    }

    /** The documents that a draft has in answer to a question. */
    public static List<AttachmentId> attached(Answers answers, QuestionId question) {
        return answers.to(question)
                .map(answer -> answer instanceof Answer.Files(var files) ? files : List.<AttachmentId>of())
                .orElse(List.of());
    }

    private boolean mayChange(Draft draft, QuestionId question) {
        return writing.open().isOpen(draft, question);
    }

    private static Optional<Violation> against(Draft draft, Ask.Files ask, Wish wish) {
        if (attached(draft.answers(), wish.question()).size() >= ask.most()) {
            return Optional.of(new Violation("/question", "files.many"));
        }
        return Optional.ofNullable(wish.fileName()).flatMap(FileName::against);
    }

    private Outcome add(Draft draft, Wish wish) {
        var id = new AttachmentId(ids.next());
        var key = new Attachment.Key(draft.applicant().municipality(), draft.id(), id);
        var name = wish.fileName() == null ? wish.name() : wish.fileName();
        var attachment = new Attachment(key, wish.question(), name, clock.instant());
        attachments.expect(attachment);
        attached(draft, attachment);
        return new Outcome.Done(attachment);
    }

    /** Adds it to the answers. */
    void attached(Draft draft, Attachment attachment) {
        var id = attachment.key().id();
        change(
                draft.applicant(),
                draft.id(),
                attachment.question(),
                files -> Stream.concat(files.stream(), Stream.of(id)).toList());
    }

    private Optional<QuestionId> question(Draft draft, AttachmentId attachment) {
        return draft.answers().given().entrySet().stream()
                .filter(each -> each.getValue() instanceof Answer.Files(var files) && files.contains(attachment))
                .map(each -> each.getKey())
                .findFirst();
    }

    private void change(
            Applicant applicant, ApplicationId id, QuestionId question, UnaryOperator<List<AttachmentId>> change) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var draft = writing.drafts().find(applicant, id).orElseThrow();
            var files = change.apply(attached(draft.answers(), question));
            var answers = draft.answers().with(question, new Answer.Files(files));
            if (writing.drafts().save(draft.with(answers, clock.instant()))) {
                return;
            }
        }
        throw new IllegalStateException("too many save at once");
    }
}
