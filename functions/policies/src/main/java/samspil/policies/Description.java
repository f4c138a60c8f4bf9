package samspil.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * What a policy is about.
 *
 * @param summary what it promises, in a few plain sentences
 * @param subject what it governs, as the municipality sorts its policies: {@code volunteering}
 * @param focusAreas what it rests on, in its own order: {@code samspil}, {@code synlighed}, {@code støtte}
 * @param goals what shall be reached, each in a sentence
 */
public record Description(
        LocalText title,
        @Nullable LocalText summary,
        Subject subject,
        List<FocusArea> focusAreas,
        List<LocalText> goals) {
    private static final int MOST = 20;

    /** What a policy governs. */
    public enum Subject {
        VOLUNTEERING,
        ASSOCIATIONS,
        CULTURE,
        SPORT,
        CITIZENSHIP,
        OTHER
    }

    /**
     * One of the things a policy rests on.
     *
     * @param text what is meant by it
     */
    public record FocusArea(LocalText name, @Nullable LocalText text) {

        public FocusArea {
            Texts.shortText(name, "/name");
            Texts.longText(text, "/text");
        }
    }

    /** @throws InvalidValue when there are more than twenty focus areas or goals, or a text is blank or too long */
    public Description {
        Texts.shortText(title, "/title");
        Texts.longText(summary, "/summary");
        InvalidValue.unless(focusAreas.size() <= MOST, "list.long", "/focusAreas");
        InvalidValue.unless(goals.size() <= MOST, "list.long", "/goals");
        for (int i = 0; i < goals.size(); i++) {
            Texts.longText(goals.get(i), "/goals/" + i);
        }
        focusAreas = List.copyOf(focusAreas);
        goals = List.copyOf(goals);
    }
}
