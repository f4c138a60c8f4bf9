package samspil.grants.file.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.BudgetPost;
import samspil.grants.form.Question;
import samspil.grants.pages.Visit;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;

/** Answers of a form as they are read. */
public record AnswerWords(Visit visit) {

    /** An answer to a question. */
    public Content of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Rows(var rows) when question.ask() instanceof Ask.Table table -> table(question, table, rows);
            case Answer.Posts(var posts) -> budget(question, posts);
            default -> new Prose(words(question.ask(), answer));
        };
    }

    /** A short answer in words. */
    String words(Ask ask, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Chosen chosen -> chosen(ask, chosen);
            case Answer.Truth(var yes) -> visit.say(yes ? "answer.yes" : "answer.no");
            case Answer.Figure(var figure) -> Long.toString(figure);
            case Answer.Sum(var amount) -> visit.money(amount);
            case Answer.Date(var day) -> visit.day(day);
            case Answer.Files(var files) -> visit.count("answer.files", files.size());
            case Answer.Rows(var rows) -> visit.count("answer.rows", rows.size());
            case Answer.Posts(var posts) -> visit.count("answer.rows", posts.size());
        };
    }

    private String chosen(Ask ask, Answer.Chosen chosen) {
        return ask instanceof Ask.Choice choice
                ? choice.options().stream()
                        .filter(each -> chosen.options().contains(each.id()))
                        .map(each -> visit.own(each.label()))
                        .collect(Collectors.joining("\n\n"))
                : String.join("\n\n", chosen.options());
    }

    private Content table(Question question, Ask.Table table, List<Answers> rows) {
        var columns = table.columns().stream()
                .map(each -> Column.of(visit.own(each.label())))
                .toList();
        var lines = rows.stream()
                .map(row -> Row.of(table.columns().stream()
                        .map(each -> row.to(each.id())
                                .map(answer -> words(each.ask(), answer))
                                .orElse(""))
                        .toArray(String[]::new)))
                .toList();
        return new DataTable(visit.own(question.label()), columns, lines, visit.say("ask.nothing"));
    }

    private Content budget(Question question, List<BudgetPost> posts) {
        var columns = List.of(
                Column.of(visit.say("answer.post")),
                Column.of(visit.say("answer.side")),
                Column.number(visit.say("budget.amount")));
        var rows = posts.stream()
                .map(each -> Row.of(each.text(), visit.say(side(each)), visit.money(each.amount())))
                .toList();
        return new DataTable(visit.own(question.label()), columns, rows, visit.say("ask.nothing"));
    }

    private static String side(BudgetPost post) {
        return switch (post.side()) {
            case INCOME -> "answer.income";
            case EXPENSE -> "answer.expense";
        };
    }
}
