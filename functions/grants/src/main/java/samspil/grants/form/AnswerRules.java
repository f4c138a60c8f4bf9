package samspil.grants.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;
import samspil.kernel.RegisterNumber;
import samspil.kernel.Violation;
import samspil.platform.json.Pointer;

/**
 * What an answer must be.
 *
 * @param whole whether all that is required must be there
 * @param asked how much is applied for; empty while that is not known
 */
record AnswerRules(boolean whole, Optional<Money> asked) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_MAIL = 254;
    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    /** What is wrong with the answers to questions that are asked. */
    Stream<Violation> to(List<Question> shown, Answers answers) {
        return shown.stream()
                .flatMap(question -> answers.to(question.id())
                        .map(answer -> to(question.ask(), answer))
                        .orElseGet(() -> wrongIf(whole && question.required(), "answer.required"))
                        .map(wrong ->
                                wrong.below(Pointer.below("", question.id().value()))));
    }

    private Stream<Violation> to(Ask ask, Answer answer) {
        return switch (ask) {
            case Ask.Table table when answer instanceof Answer.Rows(var rows) -> rows(table, rows);
            case Ask.Budget budget
            when answer instanceof Answer.Posts(var posts) -> new BudgetRules(budget, whole, asked).of(posts);
            case Ask.Files files when answer instanceof Answer.Files(var attached) -> files(files, attached);
            case Ask.Choice choice when answer instanceof Answer.Chosen(var options) -> choice(choice, options);
            default -> plain(ask, answer);
        };
    }

    private Stream<Violation> plain(Ask ask, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text(ask, text);
            case Answer.Sum(var amount) -> sum(ask, amount);
            case Answer.Figure(var figure)
            when ask instanceof Ask.Count(var least, var most) ->
                wrongIf(figure < least || figure > most, "number.range");
            case Answer.Date(var day)
            when ask instanceof Ask.Day -> wrongIf(day.isBefore(FIRST_DAY) || !day.isBefore(LAST_DAY), "date.range");
            case Answer.Truth truth when ask instanceof Ask.YesNo -> Stream.empty();
            default -> wrongIf(true, "answer.kind");
        };
    }

    private static Stream<Violation> text(Ask ask, String text) {
        if (text.isBlank()) {
            return wrongIf(true, "text.blank");
        }
        return switch (ask) {
            case Ask.Words(var longest) -> wrongIf(text.length() > longest, "text.long");
            case Ask.Mail mail ->
                wrongIf(text.length() > LONGEST_MAIL || !MAIL.matcher(text).matches(), "form.email");
            case Ask.Registered(var scheme) -> number(scheme, text);
            default -> wrongIf(true, "answer.kind");
        };
    }

    private static Stream<Violation> number(RegisterNumber.Scheme scheme, String text) {
        try {
            var _ = new RegisterNumber(scheme, text);
            return Stream.empty();
        } catch (InvalidValue e) {
            return wrongIf(true, e.violation().code());
        }
    }

    private static Stream<Violation> sum(Ask ask, Money amount) {
        return switch (ask) {
            case Ask.Amount any -> Amounts.check(amount);
            case Ask.Asked(var least, var most) ->
                Stream.of(
                                Amounts.check(amount),
                                wrongIf(amount.ore() == 0, "asked.nothing"),
                                wrongIf(least != null && amount.compareTo(least) < 0, "asked.little"),
                                wrongIf(most != null && amount.compareTo(most) > 0, "asked.much"))
                        .flatMap(each -> each)
                        .limit(1);
            default -> wrongIf(true, "answer.kind");
        };
    }

    private static Stream<Violation> choice(Ask.Choice choice, Set<String> chosen) {
        var known = choice.options().stream().map(Option::id).toList();
        return Stream.of(
                        wrongIf(chosen.isEmpty(), "choice.required"),
                        wrongIf(!known.containsAll(chosen), "choice.unknown"),
                        wrongIf(chosen.size() > choice.most(), "choice.many"))
                .flatMap(each -> each);
    }

    private Stream<Violation> files(Ask.Files ask, List<AttachmentId> attached) {
        return Stream.of(
                        wrongIf(whole && attached.size() < ask.least(), "files.few"),
                        wrongIf(attached.size() > ask.most(), "files.many"),
                        wrongIf(attached.stream().distinct().count() < attached.size(), "list.repeats"))
                .flatMap(each -> each)
                .map(wrong -> wrong.below("/files"));
    }

    private Stream<Violation> rows(Ask.Table table, List<Answers> rows) {
        var number = Stream.of(
                        wrongIf(whole && rows.size() < table.least(), "rows.few"),
                        wrongIf(rows.size() > table.most(), "rows.many"))
                .flatMap(each -> each);
        var cells = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> row(table, rows.get(at)).map(wrong -> wrong.below("/" + at)));
        return Stream.concat(number, cells).map(wrong -> wrong.below("/rows"));
    }

    private Stream<Violation> row(Ask.Table table, Answers row) {
        var columns = table.columns().stream().map(Question::id).toList();
        var unknown = row.given().keySet().stream()
                .filter(id -> !columns.contains(id))
                .map(id -> new Violation(Pointer.below("", id.value()), "question.unknown"));
        return Stream.concat(unknown, to(Questions.shown(table.columns(), row), row));
    }

    private static Stream<Violation> wrongIf(boolean wrong, String code) {
        return wrong ? Stream.of(new Violation("", code)) : Stream.empty();
    }
}
