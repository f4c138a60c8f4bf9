package samspil.grants.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;

class QuestionFormTest {
    private static final Question YES = question("yes", null, new Ask.YesNo());

    @Test
    void aConditionLooksBack() {
        var early = question("early", new Condition.Is(YES.id(), true), new Ask.YesNo());
        assertRefused("/questions/0/when", "question.condition", early, YES);
        assertEquals(2, form(YES, early).questions().size());
    }

    @Test
    void aConditionFitsTheQuestionItLooksAt() {
        var choice = question("more", new Condition.OneOf(YES.id(), Set.of("a")), new Ask.YesNo());
        assertRefused("/questions/1/when", "question.condition", YES, choice);
    }

    @Test
    void noTwoQuestionsHaveOneName() {
        assertRefused("/questions/1/id", "list.repeats", YES, YES);
    }

    @Test
    void theAmountIsAskedOnce() {
        var asked = question("a", null, new Ask.Asked(null, null));
        assertRefused("", "form.asked-twice", asked, question("b", null, new Ask.Asked(null, null)));
    }

    @Test
    void aQuestionThatHangsOnAHiddenOneIsHiddenToo() {
        var second = question("second", new Condition.Is(YES.id(), true), new Ask.YesNo());
        var third = question("third", new Condition.Is(second.id(), true), new Ask.YesNo());
        var answers = Answers.NONE.with(YES.id(), new Answer.Truth(false)).with(second.id(), new Answer.Truth(true));
        assertEquals(List.of(YES), form(YES, second, third).shown(answers));
        assertEquals(
                3,
                form(YES, second, third)
                        .shown(answers.with(YES.id(), new Answer.Truth(true)))
                        .size());
    }

    private static QuestionForm form(Question... questions) {
        return new QuestionForm(List.of(new Section(RandomForms.text("S"), null, List.of(questions))));
    }

    private static Question question(String id, @Nullable Condition when, Ask ask) {
        return new Question(new QuestionId(id), RandomForms.text(id), null, false, when, ask);
    }

    private static void assertRefused(String pointer, String code, Question... questions) {
        var refused = assertThrows(InvalidValue.class, () -> form(questions));
        assertEquals(new Violation(pointer, code), refused.violation());
    }
}
