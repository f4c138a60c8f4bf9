package samspil.grants.apply.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.BudgetPost;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.Question;
import samspil.grants.pages.Visit;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;

/** Answers as they are read. Documents are shown by others. */
record AnswerWords(Visit visit, Answers answers) {

    AnswerWords(Writing who) {
        this(who.visit(), who.draft().answers());
    }

    /** The answer to a question, or that there is none. */
    Content of(Question question) {
        return answers.to(question.id())
                .map(answer -> of(question.ask(), answer))
                .orElseGet(() -> new Prose(visit.say("ask.nothing")));
    }

    private Content of(Ask ask, Answer answer) {
        return switch (answer) {
            case Answer.Rows(var rows) when ask instanceof Ask.Table(var columns, var _, var _) -> table(columns, rows);
            case Answer.Posts(var posts) -> budget(posts);
            case Answer.Files(var files) -> new Prose(visit.count("apply.documents", files.size()));
            default -> new Prose(words(ask, answer));
        };
    }

    private String words(Ask ask, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Chosen(var options)
            when ask instanceof Ask.Choice(var all, var _) ->
                all.stream()
                        .filter(option -> options.contains(option.id()))
                        .map(option -> visit.own(option.label()))
                        .collect(Collectors.joining(", "));
            case Answer.Truth(var yes) -> visit.say(yes ? "apply.yes" : "apply.no");
            case Answer.Figure(var figure) -> Long.toString(figure);
            case Answer.Sum(var amount) -> visit.money(amount);
            case Answer.Date(var day) -> visit.day(day);
            default -> "";
        };
    }

    private Content table(List<Question> columns, List<Answers> rows) {
        var heads = columns.stream()
                .map(column -> Column.of(visit.own(column.label())))
                .toList();
        var lines = rows.stream()
                .map(row -> Row.of(columns.stream()
                        .map(column -> row.to(column.id())
                                .map(answer -> words(column.ask(), answer))
                                .orElse(""))
                        .toArray(String[]::new)))
                .toList();
        return new DataTable(visit.say("apply.rows"), heads, lines);
    }

    private Content budget(List<BudgetPost> posts) {
        return Stack.of(
                side(posts, Side.EXPENSE, visit.say("apply.expenses")),
                side(posts, Side.INCOME, visit.say("apply.income")));
    }

    private Content side(List<BudgetPost> posts, Side side, String caption) {
        var rows = posts.stream()
                .filter(post -> post.side() == side)
                .map(post -> Row.of(post.text(), visit.money(post.amount())))
                .toList();
        var columns = List.of(Column.of(visit.say("apply.post")), Column.number(visit.say("apply.amount")));
        return new DataTable(caption, columns, rows, visit.say("ask.nothing"));
    }
}
