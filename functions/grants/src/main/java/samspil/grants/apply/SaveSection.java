package samspil.grants.apply;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samspil.grants.ApplicationId;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.CheckAnswers;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.Pointer;

/** Keeps what was written of one section. Who has seen an older text of it overwrites nothing. */
public record SaveSection(Drafts drafts, OpenFields open, RoundGate gate, InstantSource clock) {
    /** What a draft may have, in characters of its JSON; an item holds 400 KB. */
    private static final int LARGEST = 100_000;

    private static final int TRIES = 10;

    /**
     * What somebody wrote.
     *
     * @param number of the section, from 0
     * @param seen names the answers that stood there when they began ({@link Draft#seen})
     * @param answers to the section's questions; documents come another way
     */
    public record Written(int number, String seen, Answers answers) {}

    /** What came of it. */
    public sealed interface Saved {

        /** It is kept. */
        record Done(Draft draft) implements Saved {}

        /** Somebody else wrote there meanwhile; nothing is kept, and this is what stands there. */
        record Moved(Draft draft) implements Saved {}

        /** It has not the form that the questions ask for. */
        record Refused(List<Violation> violations) implements Saved {}

        /** There is no such draft or section. */
        record NotThere() implements Saved {}
    }

    /** Keeps it. */
    public Saved save(Applicant applicant, ApplicationId id, Written written) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var draft = drafts.find(applicant, id);
            if (draft.isEmpty()) {
                return new Saved.NotThere();
            }
            var saved = save(draft.get(), written);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw new IllegalStateException("too many save at once");
    }

    /**
     * Keeps all answers at once, in place of those that were seen; what may not be changed, and documents, stay.
     *
     * @param revision that was seen
     */
    public Saved replace(Applicant applicant, ApplicationId id, long revision, Answers written) {
        return drafts.find(applicant, id)
                .map(draft -> replace(draft, revision, written))
                .orElseGet(Saved.NotThere::new);
    }

    /** The form that a draft answers. */
    public QuestionForm form(Draft draft) {
        var round = gate.find(draft.applicant().municipality(), draft.round()).orElseThrow();
        return gate.terms(round).form();
    }

    /** The questions of a section that are answered by writing, and may be. */
    public Set<QuestionId> writable(Draft draft, Section section) {
        return section.questions().stream()
                .filter(question -> !(question.ask() instanceof Ask.Files))
                .map(Question::id)
                .filter(question -> open.isOpen(draft, question))
                .collect(Collectors.toSet());
    }

    private Saved replace(Draft draft, long revision, Answers written) {
        var form = form(draft);
        var questions = form.sections().stream()
                .flatMap(section -> writable(draft, section).stream())
                .collect(Collectors.toSet());
        var next = draft.with(merged(draft.answers(), questions, written), clock.instant());
        var wrong = new ArrayList<>(wrong(form, next, questions));
        written.given().keySet().stream()
                .filter(question -> !questions.contains(question))
                .filter(question -> !written.to(question).equals(draft.answers().to(question)))
                .map(question -> new Violation(Pointer.below("", question.value()), "field.closed"))
                .forEach(wrong::add);
        if (draft.revision() != revision) {
            return new Saved.Moved(draft);
        }
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        return drafts.save(next) ? new Saved.Done(next) : new Saved.Moved(draft);
    }

    /** Empty where another revision came between. */
    private Optional<Saved> save(Draft draft, Written written) {
        var form = form(draft);
        if (written.number() < 0 || written.number() >= form.sections().size()) {
            return Optional.of(new Saved.NotThere());
        }
        var questions = writable(draft, form.sections().get(written.number()));
        if (!draft.seen(questions).equals(written.seen())) {
            return Optional.of(moved(draft, questions, written));
        }
        var next = draft.with(merged(draft.answers(), questions, written.answers()), clock.instant());
        var wrong = wrong(form, next, questions);
        if (!wrong.isEmpty()) {
            return Optional.of(new Saved.Refused(wrong));
        }
        return drafts.save(next) ? Optional.of(new Saved.Done(next)) : Optional.empty();
    }

    /** Who wrote the same has lost nothing. */
    private static Saved moved(Draft draft, Set<QuestionId> questions, Written written) {
        boolean same = draft.answers().only(questions).equals(written.answers().only(questions));
        return same ? new Saved.Done(draft) : new Saved.Moved(draft);
    }

    private static Answers merged(Answers before, Set<QuestionId> questions, Answers written) {
        var all = new TreeMap<QuestionId, Answer>(before.given());
        all.keySet().removeAll(questions);
        all.putAll(written.only(questions).given());
        return new Answers(all);
    }

    private static List<Violation> wrong(QuestionForm form, Draft next, Set<QuestionId> questions) {
        var wrong = new ArrayList<Violation>();
        if (Json.write(next.answers()).length() > LARGEST) {
            wrong.add(new Violation("", "draft.large"));
        }
        CheckAnswers.soFar(form, next.answers()).stream()
                .filter(each -> questions.stream().anyMatch(question -> isAbout(each, question)))
                .forEach(wrong::add);
        return wrong;
    }

    private static boolean isAbout(Violation violation, QuestionId question) {
        var pointer = Pointer.below("", question.value());
        return violation.pointer().equals(pointer) || violation.pointer().startsWith(pointer + "/");
    }
}
