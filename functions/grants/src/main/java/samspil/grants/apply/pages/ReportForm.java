package samspil.grants.apply.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Report;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.BudgetPost;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.CheckAnswers;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
import samspil.grants.pages.Visit;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * What is asked when a grant was used: what came of it, and what was spent on each post of the application's own budget.
 *
 * @param posts the expenses of that budget; one for all where there was no budget
 */
record ReportForm(Visit visit, List<BudgetPost> posts) {
    private static final int LONGEST = 4_000;
    private static final QuestionId OUTCOME = new QuestionId("outcome");

    /** The form for an application as it was sent. */
    static ReportForm of(Visit visit, Answers sent, Money award) {
        var expenses = sent.given().values().stream()
                .flatMap(answer -> answer instanceof Answer.Posts(var all) ? all.stream() : Stream.<BudgetPost>empty())
                .filter(post -> post.side() == Side.EXPENSE)
                .toList();
        var all = new BudgetPost(Side.EXPENSE, visit.say("own.report.all"), award);
        return new ReportForm(visit, expenses.isEmpty() ? List.of(all) : expenses);
    }

    /** Its questions. */
    List<Question> questions() {
        var outcome = question(OUTCOME, visit.say("own.report.outcome"), "", new Ask.Words(LONGEST));
        var spent = IntStream.range(0, posts.size()).mapToObj(at -> {
            var post = posts.get(at);
            var hint = visit.say("own.report.budgeted", visit.money(post.amount()));
            return question(spent(at), post.text(), hint, new Ask.Amount());
        });
        return Stream.concat(Stream.of(outcome), spent).toList();
    }

    /** What stands in it at first: the budget, for it is often what was spent. */
    Answers first() {
        var answers = Answers.NONE;
        for (int at = 0; at < posts.size(); at++) {
            answers = answers.with(spent(at), new Answer.Sum(posts.get(at).amount()));
        }
        return answers;
    }

    /** What has not the form that is asked for, by field. */
    Map<String, String> wrong(Answers answers) {
        var section = new Section(LocalText.of(visit.language(), visit.say("own.report")), null, questions());
        var wrong = new LinkedHashMap<String, String>();
        CheckAnswers.soFar(new QuestionForm(List.of(section)), answers)
                .forEach(each -> wrong.putIfAbsent("q-" + each.pointer().substring(1), each.code()));
        return wrong;
    }

    /** The report that these answers make, with these documents; empty where an answer is missing. */
    Optional<Report> report(Answers answers, List<AttachmentId> documents) {
        if (questions().stream().anyMatch(question -> answers.to(question.id()).isEmpty())) {
            return Optional.empty();
        }
        Map<String, Money> spent = new LinkedHashMap<>();
        for (int at = 0; at < posts.size(); at++) {
            if (answers.to(spent(at)).orElseThrow() instanceof Answer.Sum(var amount)) {
                spent.merge(posts.get(at).text(), amount, Money::plus);
            }
        }
        return answers.to(OUTCOME)
                .flatMap(answer -> answer instanceof Answer.Text(var text)
                        ? Optional.of(new Report(text, spent, documents))
                        : Optional.empty());
    }

    private Question question(QuestionId id, String label, String hint, Ask ask) {
        var words = LocalText.of(visit.language(), label);
        var help = hint.isEmpty() ? null : LocalText.of(visit.language(), hint);
        return new Question(id, words, help, true, null, ask);
    }

    private static QuestionId spent(int at) {
        return new QuestionId("spent-" + at);
    }
}
