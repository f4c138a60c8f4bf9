package samspil.grants.apply.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.BudgetPost;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionId;
import samspil.kernel.InvalidValue;
import samspil.kernel.Kroner;
import samspil.kernel.Money;
import samspil.platform.http.FormFields;

/** Reads what was typed into a form as answers to its questions. */
record Reading(FormFields sent) {

    /**
     * What was read.
     *
     * @param wrong by field, the code of what can't be read
     */
    record Read(Answers answers, Map<String, String> wrong) {}

    /** The answers to these questions; documents come another way. */
    Read of(List<Question> questions) {
        var answers = new HashMap<QuestionId, Answer>();
        var wrong = new LinkedHashMap<String, String>();
        for (var question : questions) {
            try {
                answer(question).ifPresent(answer -> answers.put(question.id(), answer));
            } catch (InvalidValue e) {
                wrong.put(e.violation().pointer(), e.violation().code());
            }
        }
        return new Read(new Answers(answers), wrong);
    }

    private Optional<Answer> answer(Question question) {
        var name = Names.of(question.id());
        return switch (question.ask()) {
            case Ask.Table(var columns, var _, var _) -> some(rows(question, columns), Answer.Rows::new);
            case Ask.Budget _ -> some(posts(question), Answer.Posts::new);
            case Ask.Files _ -> Optional.empty();
            case Ask.Choice _ -> some(chosen(name), all -> new Answer.Chosen(Set.copyOf(all)));
            default -> sent.typed(name).isEmpty() ? Optional.empty() : Optional.of(plain(question.ask(), name));
        };
    }

    private Answer plain(Ask ask, String name) {
        var typed = sent.typed(name);
        return switch (ask) {
            case Ask.YesNo _ -> new Answer.Truth(typed.equals("yes"));
            case Ask.Count _ -> new Answer.Figure(figure(name, typed));
            case Ask.Amount _, Ask.Asked _ -> new Answer.Sum(money(name, typed));
            case Ask.Day _ -> new Answer.Date(day(name, typed));
            case Ask.Registered _ -> new Answer.Text(typed.replaceAll("[\\s.-]", ""));
            default -> new Answer.Text(typed);
        };
    }

    private List<String> chosen(String name) {
        return sent.all(name).stream()
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }

    private List<Answers> rows(Question question, List<Question> columns) {
        return Names.written(sent, question, columns).stream()
                .map(row -> row(row, columns))
                .toList();
    }

    private Answers row(String row, List<Question> columns) {
        var cells = new HashMap<QuestionId, Answer>();
        for (var column : columns) {
            var name = Names.cell(row, column);
            if (column.ask() instanceof Ask.Choice) {
                some(chosen(name), all -> new Answer.Chosen(Set.copyOf(all)))
                        .ifPresent(answer -> cells.put(column.id(), answer));
            } else if (!sent.typed(name).isEmpty()) {
                cells.put(column.id(), plain(column.ask(), name));
            }
        }
        return new Answers(cells);
    }

    private List<BudgetPost> posts(Question question) {
        var posts = new ArrayList<BudgetPost>();
        for (var side : List.of(Side.EXPENSE, Side.INCOME)) {
            for (var row : Names.written(sent, question, side)) {
                var amount = money(Names.amount(row), sent.typed(Names.amount(row)));
                posts.add(new BudgetPost(side, sent.typed(Names.text(row)), amount));
            }
        }
        return posts;
    }

    /** The field that a rule points at; the question's own where it points at all of it. */
    String field(Question question, String pointer) {
        var parts = pointer.split("/", -1);
        var rows = rows(question).toList();
        boolean below = parts.length > 4 && parts[3].matches("[0-9]{1,3}");
        return below && Integer.parseInt(parts[3]) < rows.size()
                ? rows.get(Integer.parseInt(parts[3])) + "-" + parts[4]
                : Names.of(question.id());
    }

    private Stream<String> rows(Question question) {
        return switch (question.ask()) {
            case Ask.Table(var columns, var _, var _) -> Names.written(sent, question, columns).stream();
            case Ask.Budget _ ->
                Stream.of(Side.EXPENSE, Side.INCOME).flatMap(side -> Names.written(sent, question, side).stream());
            default -> Stream.empty();
        };
    }

    private static <T> Optional<Answer> some(List<T> all, Function<List<T>, Answer> answer) {
        return all.isEmpty() ? Optional.empty() : Optional.of(answer.apply(all));
    }

    private static long figure(String name, String typed) {
        if (!typed.matches("[0-9]{1,12}")) {
            throw InvalidValue.of("number.whole", name);
        }
        return Long.parseLong(typed);
    }

    private static Money money(String name, String typed) {
        return Kroner.read(typed).orElseThrow(() -> InvalidValue.of("amount.form", name));
    }

    private static LocalDate day(String name, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw InvalidValue.of("form.localdate", name);
        }
    }
}
