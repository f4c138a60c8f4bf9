package samspil.grants.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/**
 * A form as data. Questions have one name each over all sections, and depend only on earlier ones.
 *
 * @param sections in the order they are asked
 */
public record QuestionForm(List<Section> sections) {
    private static final int MOST_SECTIONS = 20;
    private static final int MOST_QUESTIONS = 100;

    /** @throws InvalidValue at the section or question that does not fit the others */
    public QuestionForm {
        sections = List.copyOf(sections);
        InvalidValue.unless(sections.size() <= MOST_SECTIONS, "list.long");
        var all = all(sections);
        InvalidValue.unless(all.size() <= MOST_QUESTIONS, "list.long");
        Questions.check(all, "/questions");
        InvalidValue.unless(all.stream().filter(QuestionForm::asksAmount).count() <= 1, "form.asked-twice");
    }

    /** All questions, section by section. */
    public List<Question> questions() {
        return all(sections);
    }

    /** A question by its name. */
    public Optional<Question> question(QuestionId id) {
        return questions().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those that are asked, given the answers so far. */
    public List<Question> shown(Answers answers) {
        return Questions.shown(questions(), answers);
    }

    /** The answers to what is asked; others were given before something else was answered otherwise. */
    public Answers counted(Answers answers) {
        return answers.only(shown(answers).stream().map(Question::id).toList());
    }

    /** How much is applied for; empty where the form does not ask, or it was not answered. */
    public Optional<Money> asked(Answers answers) {
        return shown(answers).stream()
                .filter(QuestionForm::asksAmount)
                .flatMap(each -> answers.to(each.id()).stream())
                .flatMap(answer -> answer instanceof Answer.Sum(var amount) ? Stream.of(amount) : Stream.empty())
                .findFirst();
    }

    private static boolean asksAmount(Question question) {
        return question.ask() instanceof Ask.Asked;
    }

    private static List<Question> all(List<Section> sections) {
        return sections.stream().flatMap(each -> each.questions().stream()).toList();
    }
}
