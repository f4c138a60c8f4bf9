package samspil.grants.apply.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.apply.pages.parts.ApplyCell;
import samspil.grants.apply.pages.parts.ApplyGroup;
import samspil.grants.apply.pages.parts.ApplyOptions;
import samspil.grants.form.Ask;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.Option;
import samspil.grants.form.Question;
import samspil.grants.pages.Visit;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Row;
import samspil.pages.components.Select;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.platform.http.FormFields;

/**
 * How questions are asked on a page.
 *
 * @param wrong what is wrong with a field, in words
 */
record Control(Visit visit, FormFields typed, Map<String, String> wrong) {
    private static final int ROWS = 8;
    private static final int LINE = 200;
    private static final int MANY = 10;
    private static final int SPARE = 3;

    /** What asks a question. */
    Content of(Question question) {
        var field = field(question);
        return switch (question.ask()) {
            case Ask.Words(var longest) ->
                longest > LINE
                        ? new TextArea(visit.language(), field, ROWS, longest)
                        : new TextField(visit.language(), field, "text", "off");
            case Ask.Choice(var options, var most) -> choice(field, options, most);
            case Ask.YesNo _ -> new Choices(visit.language(), field, false, yesNo(field.value()));
            case Ask.Mail _ -> new TextField(visit.language(), field, "email", "email");
            case Ask.Day _ -> new TextField(visit.language(), field, "date", "off");
            case Ask.Table(var columns, var _, var _) ->
                new ApplyGroup(visit.language(), field, List.of(table(question, columns), more(question)));
            case Ask.Budget _ -> new ApplyGroup(visit.language(), field, budget(question));
            default -> new TextField(visit.language(), field, "text", "off");
        };
    }

    /** What a question is asked in. */
    Field field(Question question) {
        var name = Names.of(question.id());
        var hint = question.hint() == null ? "" : visit.own(question.hint());
        return new Field(
                name,
                visit.own(question.label()),
                hint,
                typed.typed(name),
                wrong.getOrDefault(name, ""),
                question.required());
    }

    /** All fields that something is wrong with, in the order of the form. */
    List<Field> failed(List<Question> questions) {
        var fields = new ArrayList<Field>();
        for (var question : questions) {
            var name = Names.of(question.id());
            wrong.entrySet().stream()
                    .filter(each -> each.getKey().equals(name) || each.getKey().startsWith(name + "-"))
                    .map(each ->
                            Field.of(each.getKey(), visit.own(question.label())).error(each.getValue()))
                    .forEach(fields::add);
        }
        return fields;
    }

    private Content choice(Field field, List<Option> options, int most) {
        var choices = choices(field.name(), options);
        return most == 1 && options.size() > MANY
                ? new Select(visit.language(), field, choices)
                : new Choices(visit.language(), field, most > 1 || options.size() == 1, choices);
    }

    private List<Choice> choices(String name, List<Option> options) {
        return options.stream()
                .map(option -> new Choice(
                        option.id(), visit.own(option.label()), typed.all(name).contains(option.id())))
                .toList();
    }

    private List<Choice> yesNo(String chosen) {
        return List.of(
                new Choice("yes", visit.say("apply.yes"), chosen.equals("yes")),
                new Choice("no", visit.say("apply.no"), chosen.equals("no")));
    }

    private Content table(Question question, List<Question> columns) {
        var heads = columns.stream()
                .map(column -> Column.of(visit.own(column.label())))
                .toList();
        int last = Names.upTo(Names.written(typed, question, columns));
        var rows = IntStream.range(0, last + SPARE)
                .mapToObj(at -> new Row(columns.stream()
                        .map(column -> cell(Names.cell(Names.row(question, at), column), at, column))
                        .toList()))
                .toList();
        return new DataTable(visit.own(question.label()), heads, rows);
    }

    private Content cell(String name, int at, Question column) {
        var label = visit.say("apply.cell", visit.own(column.label()), at + 1);
        boolean failed = wrong.containsKey(name);
        return switch (column.ask()) {
            case Ask.Choice(var options, var most) ->
                new ApplyOptions(visit.language(), Field.of(name, label), most > 1, failed, choices(name, options));
            case Ask.YesNo _ -> {
                var field = Field.of(name, label);
                yield new ApplyOptions(visit.language(), field, false, failed, yesNo(typed.typed(name)));
            }
            case Ask.Day _ -> new ApplyCell(name, label, "date", typed.typed(name), failed);
            case Ask.Mail _ -> new ApplyCell(name, label, "email", typed.typed(name), failed);
            default -> new ApplyCell(name, label, "text", typed.typed(name), failed);
        };
    }

    private List<Content> budget(Question question) {
        return List.of(
                side(question, Side.EXPENSE, visit.say("apply.expenses")),
                side(question, Side.INCOME, visit.say("apply.income")),
                more(question));
    }

    private Content side(Question question, Side side, String caption) {
        var text = visit.say("apply.post");
        var amount = visit.say("apply.amount");
        int last = Names.upTo(Names.written(typed, question, side));
        var rows = IntStream.range(0, last + SPARE)
                .mapToObj(at -> {
                    var row = Names.row(question, side, at);
                    return new Row(List.of(
                            post(Names.text(row), caption, text, at), post(Names.amount(row), caption, amount, at)));
                })
                .toList();
        return new DataTable(caption, List.of(Column.of(text), Column.of(amount)), rows);
    }

    private Content post(String name, String side, String column, int at) {
        var label = visit.say("apply.cell.of", side, column, at + 1);
        return new ApplyCell(name, label, "text", typed.typed(name), wrong.containsKey(name));
    }

    private Content more(Question question) {
        return ApplyButton.second(visit.say("apply.more-rows"), "more-" + question.id());
    }
}
