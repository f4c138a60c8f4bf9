package samspil.grants.form;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import samspil.kernel.InvalidValue;
import samspil.platform.json.ByKind;

/** When a question is asked: where an earlier one was answered so. */
@ByKind
public sealed interface Condition {

    /** The earlier question. */
    QuestionId question();

    /** One of these options was chosen. */
    record OneOf(QuestionId question, Set<String> options) implements Condition {
        public OneOf {
            InvalidValue.unless(!options.isEmpty(), "field.required", "/options");
            options = Collections.unmodifiableSet(new TreeSet<>(options));
        }
    }

    /** It was answered with yes, or with no. */
    record Is(QuestionId question, boolean yes) implements Condition {}

    /**
     * A number or an amount reached this.
     *
     * @param figure of an amount whole øre
     */
    record AtLeast(QuestionId question, long figure) implements Condition {}

    /** Whether it holds for an answer to the earlier question. */
    default boolean holds(Answer answer) {
        return switch (this) {
            case OneOf(var _, var options) ->
                answer instanceof Answer.Chosen(var chosen) && chosen.stream().anyMatch(options::contains);
            case Is(var _, var yes) -> answer instanceof Answer.Truth(var said) && said == yes;
            case AtLeast(var _, var figure) -> reaches(answer, figure);
        };
    }

    /** Whether such a question can be answered so. */
    default boolean fits(Ask ask) {
        return switch (this) {
            case OneOf(var _, var options) ->
                ask instanceof Ask.Choice(var all, var _)
                        && all.stream().map(Option::id).toList().containsAll(options);
            case Is is -> ask instanceof Ask.YesNo;
            case AtLeast atLeast -> ask instanceof Ask.Count || ask instanceof Ask.Amount || ask instanceof Ask.Asked;
        };
    }

    private static boolean reaches(Answer answer, long figure) {
        return switch (answer) {
            case Answer.Figure(var said) -> said >= figure;
            case Answer.Sum(var amount) -> amount.ore() >= figure;
            default -> false;
        };
    }
}
