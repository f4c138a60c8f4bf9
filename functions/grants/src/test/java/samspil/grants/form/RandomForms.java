package samspil.grants.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.grants.AttachmentId;
import samspil.grants.form.BudgetPost.Side;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.RegisterNumber;

/** Forms of every kind of question, and answers that fit them. */
record RandomForms(Random random) {
    private static final List<String> CVR = List.of("36729929", "29188386", "10150817");
    private static final int KINDS = 12;

    /** A form whose questions depend on earlier ones now and then; the amount applied for comes before any budget. */
    QuestionForm form() {
        var questions = new ArrayList<Question>();
        if (random.nextBoolean()) {
            questions.add(question("asked", new Ask.Asked(new Money(1), new Money(1_000_000)), null));
        }
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            questions.add(question("q" + i, ask(KINDS), condition(questions)));
        }
        return new QuestionForm(List.of(new Section(text("S"), null, questions)));
    }

    /** Answers with which the form may be sent: everything that is asked, and now and then what is not. */
    Answers fitting(QuestionForm form) {
        var answers = Answers.NONE;
        for (var question : form.questions()) {
            answers = answers.with(
                    question.id(), answer(question.ask(), form.asked(answers).orElse(Money.ZERO)));
        }
        return answers;
    }

    private Question question(String id, Ask ask, @Nullable Condition when) {
        return new Question(new QuestionId(id), text(id), null, random.nextBoolean(), when, ask);
    }

    private Ask ask(int kinds) {
        return switch (random.nextInt(kinds)) {
            case 0 -> new Ask.Words(1 + random.nextInt(500));
            case 1 -> choice();
            case 2 -> new Ask.YesNo();
            case 3 -> new Ask.Count(-5, random.nextInt(100));
            case 4 -> new Ask.Amount();
            case 5 -> new Ask.Day();
            case 6 -> new Ask.Registered(RegisterNumber.Scheme.DK_CVR);
            case 7 -> new Ask.Mail();
            case 8 -> new Ask.YesNo();
            case 9 -> table();
            case 10 -> new Ask.Budget(List.of(Balance.values()).get(random.nextInt(3)), 100);
            default -> new Ask.Files(random.nextInt(3), 3, Set.of(FileType.PDF), null);
        };
    }

    private Ask.Choice choice() {
        var options = IntStream.rangeClosed(1, 2 + random.nextInt(4))
                .mapToObj(i -> new Option("o" + i, text("O")))
                .toList();
        return new Ask.Choice(options, 1 + random.nextInt(options.size()));
    }

    private Ask.Table table() {
        var columns = new ArrayList<Question>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            columns.add(question("c" + i, ask(8), condition(columns)));
        }
        int least = random.nextInt(3);
        return new Ask.Table(columns, least, least + 1);
    }

    private @Nullable Condition condition(List<Question> before) {
        if (before.isEmpty() || random.nextBoolean()) {
            return null;
        }
        var on = before.get(random.nextInt(before.size()));
        return switch (on.ask()) {
            case Ask.Choice(var options, var most) ->
                new Condition.OneOf(on.id(), Set.of(options.getFirst().id()));
            case Ask.YesNo yesNo -> new Condition.Is(on.id(), random.nextBoolean());
            case Ask.Count count -> new Condition.AtLeast(on.id(), random.nextInt(50));
            case Ask.Amount amount -> new Condition.AtLeast(on.id(), random.nextInt(5_000));
            default -> null;
        };
    }

    private Answer answer(Ask ask, Money asked) {
        return switch (ask) {
            case Ask.Words words -> new Answer.Text("x".repeat(words.longest()));
            case Ask.Choice choice -> chosen(choice);
            case Ask.YesNo yesNo -> new Answer.Truth(random.nextBoolean());
            case Ask.Count(var least, var most) -> new Answer.Figure(random.nextLong(least, most + 1));
            case Ask.Amount amount -> new Answer.Sum(new Money(random.nextLong(10_000)));
            case Ask.Asked any -> new Answer.Sum(new Money(1 + random.nextLong(1_000_000)));
            case Ask.Day day -> new Answer.Date(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(999)));
            case Ask.Registered number -> new Answer.Text(CVR.get(random.nextInt(CVR.size())));
            case Ask.Mail mail -> new Answer.Text("post@forening.example");
            case Ask.Table table -> rows(table);
            case Ask.Budget budget -> budget(asked);
            case Ask.Files files -> files(files);
        };
    }

    private Answer chosen(Ask.Choice choice) {
        var chosen = new HashSet<String>();
        while (chosen.isEmpty() || (chosen.size() < choice.most() && random.nextBoolean())) {
            chosen.add(choice.options()
                    .get(random.nextInt(choice.options().size()))
                    .id());
        }
        return new Answer.Chosen(chosen);
    }

    private Answer rows(Ask.Table table) {
        int count = table.least() + random.nextInt(table.most() - table.least() + 1);
        return new Answer.Rows(
                IntStream.range(0, count).mapToObj(_ -> row(table)).toList());
    }

    private Answers row(Ask.Table table) {
        var row = Answers.NONE;
        for (var column : table.columns()) {
            row = row.with(column.id(), answer(column.ask(), Money.ZERO));
        }
        return row;
    }

    private Answer budget(Money asked) {
        long other = 1 + random.nextLong(10_000);
        return new Answer.Posts(List.of(
                new BudgetPost(Side.INCOME, "Fees", new Money(other)),
                new BudgetPost(Side.EXPENSE, "Hall", new Money(asked.ore())),
                new BudgetPost(Side.EXPENSE, "Food", new Money(other))));
    }

    private Answer files(Ask.Files ask) {
        int count = ask.least() + random.nextInt(ask.most() - ask.least() + 1);
        return new Answer.Files(IntStream.range(0, count).mapToObj(_ -> file()).toList());
    }

    private AttachmentId file() {
        return new AttachmentId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    static LocalText text(String words) {
        return LocalText.of(Language.DA, words);
    }
}
