package samspil.grants.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/** Questions asked in a row: no two of one name, and none that depends on what is asked later. */
final class Questions {
    private Questions() {}

    /** @throws InvalidValue at the first that does not fit those before it */
    static void check(List<Question> questions, String pointer) {
        Map<QuestionId, Ask> before = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var at = pointer + "/" + i;
            InvalidValue.unless(fits(question.when(), before), "question.condition", at + "/when");
            InvalidValue.unless(before.put(question.id(), question.ask()) == null, "list.repeats", at + "/id");
        }
    }

    /** Those that are asked, given the answers so far; what hangs on a question that is not asked is not asked either. */
    static List<Question> shown(List<Question> questions, Answers answers) {
        var shown = new ArrayList<Question>();
        var counted = new HashMap<QuestionId, Answer>();
        for (var question : questions) {
            if (isShown(question.when(), counted)) {
                shown.add(question);
                answers.to(question.id()).ifPresent(answer -> counted.put(question.id(), answer));
            }
        }
        return shown;
    }

    private static boolean isShown(@Nullable Condition when, Map<QuestionId, Answer> counted) {
        if (when == null) {
            return true;
        }
        var answer = counted.get(when.question());
        return answer != null && when.holds(answer);
    }

    private static boolean fits(@Nullable Condition when, Map<QuestionId, Ask> before) {
        if (when == null) {
            return true;
        }
        var ask = before.get(when.question());
        return ask != null && when.fits(ask);
    }
}
