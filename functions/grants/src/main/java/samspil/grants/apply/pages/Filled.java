package samspil.grants.apply.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.BudgetPost;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.Question;
import samspil.kernel.Money;
import samspil.platform.http.FormFields;

/** Answers as they stand in the fields of a form. */
final class Filled {
    private static final int ORE = 2;

    private final Map<String, List<String>> fields = new HashMap<>();

    private Filled() {}

    /** The fields of these questions. */
    static FormFields of(List<Question> questions, Answers answers) {
        var filled = new Filled();
        questions.forEach(question -> answers.to(question.id()).ifPresent(answer -> filled.put(question, answer)));
        return new FormFields(filled.fields);
    }

    private void put(Question question, Answer answer) {
        switch (answer) {
            case Answer.Rows(var rows) -> {
                for (int at = 0; at < rows.size(); at++) {
                    row(Names.row(question, at), rows.get(at));
                }
            }
            case Answer.Posts(var posts) -> posts(question, posts);
            default -> fields.put(Names.of(question.id()), texts(answer));
        }
    }

    private void row(String row, Answers cells) {
        cells.given().forEach((column, answer) -> fields.put(row + "-" + column, texts(answer)));
    }

    private void posts(Question question, List<BudgetPost> posts) {
        for (var side : Side.values()) {
            var own = posts.stream().filter(post -> post.side() == side).toList();
            for (int at = 0; at < own.size(); at++) {
                var row = Names.row(question, side, at);
                fields.put(Names.text(row), List.of(own.get(at).text()));
                fields.put(Names.amount(row), List.of(kroner(own.get(at).amount())));
            }
        }
    }

    private static List<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> List.of(text);
            case Answer.Chosen(var options) -> new ArrayList<>(options);
            case Answer.Truth(var yes) -> List.of(yes ? "yes" : "no");
            case Answer.Figure(var figure) -> List.of(Long.toString(figure));
            case Answer.Sum(var amount) -> List.of(kroner(amount));
            case Answer.Date(var day) -> List.of(day.toString());
            case Answer.Rows _, Answer.Posts _, Answer.Files _ -> List.of();
        };
    }

    /** As it is typed: {@code 12500} or {@code 12500,50}. */
    static String kroner(Money money) {
        var text = BigDecimal.valueOf(money.ore(), ORE).toPlainString();
        return text.endsWith(".00") ? text.substring(0, text.length() - ORE - 1) : text.replace('.', ',');
    }
}
