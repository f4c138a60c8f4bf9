package samspil.grants.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.grants.form.BudgetPost.Side;
import samspil.kernel.Money;
import samspil.kernel.RegisterNumber;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.Parsed;

class CheckAnswersTest {
    private static final int FORMS = 300;

    @RepeatedTest(FORMS)
    void answersThatFitMayBeSent(RepetitionInfo at) {
        var forms = new RandomForms(new Random(at.getCurrentRepetition()));
        var form = forms.form();
        assertEquals(List.of(), CheckAnswers.against(form, forms.fitting(form)), seed(at));
    }

    @RepeatedTest(FORMS)
    void exactlyWhatIsAskedAndRequiredIsMissedWhenItIsLeftOut(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var forms = new RandomForms(random);
        var form = forms.form();
        var answers = forms.fitting(form);
        var left = form.questions().get(random.nextInt(form.questions().size()));
        var fewer = answers.only(answers.given().keySet().stream()
                .filter(id -> !id.equals(left.id()))
                .collect(Collectors.toSet()));
        boolean missed = CheckAnswers.against(form, fewer).contains(new Violation("/" + left.id(), "answer.required"));
        assertEquals(form.shown(answers).contains(left) && left.required(), missed, seed(at));
    }

    @RepeatedTest(FORMS)
    void whatIsNotAskedIsNeitherDemandedNorLookedAt(RepetitionInfo at) {
        var forms = new RandomForms(new Random(at.getCurrentRepetition()));
        var form = forms.form();
        var nonsense = forms.fitting(form);
        var shown = Set.copyOf(form.shown(nonsense));
        for (var question : form.questions()) {
            if (!shown.contains(question)) {
                nonsense = nonsense.with(question.id(), new Answer.Figure(Long.MIN_VALUE));
            }
        }
        assertEquals(List.of(), CheckAnswers.against(form, nonsense), seed(at));
        assertEquals(
                shown.stream().map(Question::id).collect(Collectors.toSet()),
                form.counted(nonsense).given().keySet(),
                seed(at));
    }

    @RepeatedTest(FORMS)
    void aDraftWithAnyAnswersMissingIsSound(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var forms = new RandomForms(random);
        var form = forms.form();
        var answers = forms.fitting(form);
        var some = answers.only(answers.given().keySet().stream()
                .filter(_ -> random.nextBoolean())
                .toList());
        assertEquals(List.of(), CheckAnswers.soFar(form, some), seed(at));
    }

    @RepeatedTest(FORMS)
    void anAnswerOfAnotherKindIsRefusedAtItsQuestion(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var forms = new RandomForms(random);
        var form = forms.form();
        var first = form.questions().getFirst();
        var other = first.ask() instanceof Ask.YesNo ? new Answer.Figure(1) : new Answer.Truth(true);
        var wrong = CheckAnswers.soFar(form, Answers.NONE.with(first.id(), other));
        assertEquals(List.of(new Violation("/" + first.id(), "answer.kind")), wrong, seed(at));
    }

    @RepeatedTest(50)
    void formsAndAnswersAreWrittenAndReadBackAsTheyWere(RepetitionInfo at) {
        var forms = new RandomForms(new Random(at.getCurrentRepetition()));
        var form = forms.form();
        var answers = forms.fitting(form);
        assertEquals(form, Json.read(Json.write(form), QuestionForm.class).orThrow(), seed(at));
        assertEquals(answers, Json.read(Json.write(answers), Answers.class).orThrow(), seed(at));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, amount.negative",
        "0, asked.nothing",
        "99, asked.little",
        "100, ",
        "500, ",
        "501, asked.much",
        "9223372036854775807, amount.large"
    })
    void theAmountAppliedForHasItsBounds(long ore, @Nullable String code) {
        var form = of(new Ask.Asked(new Money(100), new Money(500)));
        assertWrong(form, new Answer.Sum(new Money(ore)), "", code);
    }

    @ParameterizedTest
    @CsvSource({"36729929, ", "36729928, cvr", "3672992, cvr", "abcdefgh, cvr", "' ', text.blank"})
    void aRegisterNumberHasARightCheckDigit(String number, @Nullable String code) {
        assertWrong(of(new Ask.Registered(RegisterNumber.Scheme.DK_CVR)), new Answer.Text(number), "", code);
    }

    @ParameterizedTest
    @CsvSource({
        "BALANCED, 300, 200, 500, ",
        "BALANCED, 300, 201, 500, budget.unbalanced",
        "BALANCED, 300, 199, 500, budget.unbalanced",
        "COVERED, 300, 199, 500, ",
        "COVERED, 300, 201, 500, budget.over",
        "FREE, 300, 999, 500, ",
        "FREE, 300, 0, 0, budget.empty",
        "FREE, 376, 0, 500, budget.share",
        "FREE, 375, 0, 500, "
    })
    void aBudgetFollowsItsRule(Balance balance, long asked, long income, long expense, @Nullable String code) {
        var form = new QuestionForm(List.of(new Section(
                RandomForms.text("S"),
                null,
                List.of(question("asked", new Ask.Asked(null, null)), question("q", new Ask.Budget(balance, 75))))));
        var posts = new Answer.Posts(List.of(
                new BudgetPost(Side.INCOME, "Fees", new Money(income)),
                new BudgetPost(Side.EXPENSE, "Hall", new Money(expense))));
        var answers = Answers.NONE
                .with(new QuestionId("asked"), new Answer.Sum(new Money(asked)))
                .with(Q, posts);
        assertEquals(
                code == null ? List.of() : List.of(new Violation("/q", code)), CheckAnswers.against(form, answers));
        assertTrue(CheckAnswers.soFar(form, answers).isEmpty());
    }

    @Test
    void aNegativePostIsNamedByItsPlace() {
        var posts = new Answer.Posts(List.of(
                new BudgetPost(Side.EXPENSE, "Hall", new Money(5)),
                new BudgetPost(Side.EXPENSE, "Food", new Money(-5))));
        assertWrong(of(new Ask.Budget(Balance.FREE, 100)), posts, "/posts/1/amount", "amount.negative");
    }

    @Test
    void aRowIsNamedByItsPlace() {
        var form = of(new Ask.Table(List.of(question("name", new Ask.Words(10))), 1, 2));
        var good = Answers.NONE.with(new QuestionId("name"), new Answer.Text("Ann"));
        assertWrong(form, new Answer.Rows(List.of(good, Answers.NONE)), "/rows/1/name", "answer.required");
        assertWrong(form, new Answer.Rows(List.of()), "/rows", "rows.few");
        assertWrong(form, new Answer.Rows(List.of(good, good, good)), "/rows", "rows.many");
    }

    @Test
    void aQuestionNobodyAskedIsRefused() {
        assertEquals(
                List.of(new Violation("/other", "question.unknown"), new Violation("/q", "answer.required")),
                CheckAnswers.against(
                        of(new Ask.YesNo()), Answers.NONE.with(new QuestionId("other"), new Answer.Truth(true))));
    }

    @Test
    void aFractionOfAnOreIsRefusedWhereItIsRead() {
        var refused = Json.read("{\"q\":{\"kind\":\"sum\",\"amount\":10.5}}", Answers.class);
        assertEquals(new Parsed.Refused<>(List.of(new Violation("/q/amount", "number.whole"))), refused);
    }

    private static final QuestionId Q = new QuestionId("q");

    private static QuestionForm of(Ask ask) {
        return new QuestionForm(List.of(new Section(RandomForms.text("S"), null, List.of(question("q", ask)))));
    }

    private static Question question(String id, Ask ask) {
        return new Question(new QuestionId(id), RandomForms.text(id), null, true, null, ask);
    }

    private static void assertWrong(QuestionForm form, Answer answer, String pointer, @Nullable String code) {
        assertEquals(
                code == null ? List.of() : List.of(new Violation("/q" + pointer, code)),
                CheckAnswers.against(form, Answers.NONE.with(Q, answer)));
    }

    private static String seed(RepetitionInfo at) {
        return "seed " + at.getCurrentRepetition();
    }
}
