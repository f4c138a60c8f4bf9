package samspil.policies.consultation;

import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;
import samspil.policies.Texts;

/**
 * What the municipality says to one response, or to all that was said of one section.
 *
 * @param to the response's id, or {@code section-} and the section's place
 */
public record Answer(String to, String text) {
    /** So many characters may stand in one. */
    public static final int LONGEST = 4_000;

    private static final Pattern FORM = Pattern.compile("section-[1-9][0-9]?|[0-9a-f]{32}");

    /** @throws InvalidValue when it is to nothing, blank, or too long */
    public Answer {
        InvalidValue.unless(FORM.matcher(to).matches(), "answer.to", "/to");
        Texts.check(text, LONGEST, "/text");
    }

    /** How an answer to a section names it. */
    public static String section(int place) {
        return "section-" + place;
    }
}
