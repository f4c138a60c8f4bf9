package samspil.grants.apply.pages;

import java.util.List;
import java.util.stream.IntStream;
import samspil.grants.form.BudgetPost.Side;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionId;
import samspil.platform.http.FormFields;

/** What the fields of a form are called. */
final class Names {
    /** More rows than any form has. */
    private static final int MOST = 60;

    private Names() {}

    /** The field of a question. */
    static String of(QuestionId question) {
        return "q-" + question;
    }

    /** A row of a table. */
    static String row(Question question, int at) {
        return of(question.id()) + "-" + at;
    }

    /** A row of a budget. */
    static String row(Question question, Side side, int at) {
        return of(question.id()) + (side == Side.EXPENSE ? "-expense-" : "-income-") + at;
    }

    /** The rows of a table in which something was written. */
    static List<String> written(FormFields sent, Question question, List<Question> columns) {
        return IntStream.range(0, MOST)
                .mapToObj(at -> row(question, at))
                .filter(row -> columns.stream().anyMatch(column -> isWritten(sent, cell(row, column))))
                .toList();
    }

    /** The rows of one side of a budget in which something was written. */
    static List<String> written(FormFields sent, Question question, Side side) {
        return IntStream.range(0, MOST)
                .mapToObj(at -> row(question, side, at))
                .filter(row -> isWritten(sent, text(row)) || isWritten(sent, amount(row)))
                .toList();
    }

    /** How many rows there are up to the last of these. */
    static int upTo(List<String> rows) {
        return rows.isEmpty()
                ? 0
                : Integer.parseInt(rows.getLast().substring(rows.getLast().lastIndexOf('-') + 1)) + 1;
    }

    /** A cell of a row. */
    static String cell(String row, Question column) {
        return row + "-" + column.id();
    }

    /** What a post of a budget is. */
    static String text(String row) {
        return row + "-text";
    }

    /** How much it is. */
    static String amount(String row) {
        return row + "-amount";
    }

    private static boolean isWritten(FormFields sent, String name) {
        return !sent.typed(name).isEmpty();
    }
}
