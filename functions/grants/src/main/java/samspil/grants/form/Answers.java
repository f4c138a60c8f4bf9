package samspil.grants.form;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;

/**
 * What was answered.
 *
 * @param given in the order of the questions' names, so that equal answers are written equally
 */
public record Answers(Map<QuestionId, Answer> given) {
    /** None yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** The answer to a question; empty where it was not answered. */
    public Optional<Answer> to(QuestionId question) {
        return Optional.ofNullable(given.get(question));
    }

    /** The same with one answer more, in place of an earlier one. */
    public Answers with(QuestionId question, Answer answer) {
        var more = new TreeMap<>(given);
        more.put(question, answer);
        return new Answers(more);
    }

    /** The answers to these questions and no others. */
    public Answers only(Collection<QuestionId> questions) {
        var fewer = new TreeMap<>(given);
        fewer.keySet().retainAll(questions);
        return new Answers(fewer);
    }

    /** All attached documents. */
    public Stream<AttachmentId> attachments() {
        return given.values().stream()
                .flatMap(each -> each instanceof Answer.Files(var files) ? files.stream() : Stream.empty());
    }
}
