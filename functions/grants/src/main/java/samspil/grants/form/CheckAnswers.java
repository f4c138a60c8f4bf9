package samspil.grants.form;

import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.platform.json.Pointer;

/** Whether answers fit a form. What is not asked is neither demanded nor looked at. */
public final class CheckAnswers {

    private CheckAnswers() {}

    /** All that is in the way of sending these answers, in the order of the questions; pointers begin with a question. */
    public static List<Violation> against(QuestionForm form, Answers answers) {
        return all(form, answers, new AnswerRules(true, form.asked(answers)));
    }

    /** What is wrong with a draft: nothing of it need be there, but what is there must have its form. */
    public static List<Violation> soFar(QuestionForm form, Answers answers) {
        return all(form, answers, new AnswerRules(false, form.asked(answers)));
    }

    private static List<Violation> all(QuestionForm form, Answers answers, AnswerRules rules) {
        var unknown = answers.given().keySet().stream()
                .filter(id -> form.question(id).isEmpty())
                .map(id -> new Violation(Pointer.below("", id.value()), "question.unknown"));
        return Stream.concat(unknown, rules.to(form.shown(answers), answers)).toList();
    }
}
