package samspil.engines.cloudformation;

import java.util.List;

/** What is wrong with a template: one line for each problem, each starting with the place. */
public final class TemplateError extends RuntimeException {
    private final transient List<String> problems;

    /** All problems at once, never none. */
    public TemplateError(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One problem at one place. */
    public static TemplateError at(String place, String problem) {
        return new TemplateError(List.of(place + ": " + problem));
    }

    /** The lines of the message. */
    public List<String> problems() {
        return problems;
    }
}
