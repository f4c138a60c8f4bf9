package samspil.policies.consultation;

import java.util.List;
import java.util.Optional;

/**
 * What was said of a draft, and what the municipality said to it.
 *
 * @param contributions organisations by their names, then people by the time they spoke
 */
public record Published(List<Contribution> contributions, List<Answer> answers) {

    public Published {
        contributions = List.copyOf(contributions);
        answers = List.copyOf(answers);
    }

    /** The answer to a response or a section, as {@link Answer#to} names it. */
    public Optional<String> answer(String to) {
        return answers.stream()
                .filter(each -> each.to().equals(to))
                .map(Answer::text)
                .findFirst();
    }
}
