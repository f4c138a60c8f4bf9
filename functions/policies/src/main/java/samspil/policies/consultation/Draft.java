package samspil.policies.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.policies.Texts;

/**
 * What people are asked about.
 *
 * @param introduction why they are asked, and what about; absent where the title says it
 * @param sections in their order; a response names one by its place, from 1
 */
public record Draft(
        Language language, String title, @Nullable String introduction, List<Section> sections) {
    /** So many sections may stand in one. */
    public static final int MOST = 40;

    /** So many characters may stand in all its sections, so that a table holds them in one item. */
    public static final int LONGEST = 100_000;

    /** A part of a draft that may be responded to by itself. */
    public record Section(String heading, String text) {
        /** So many characters may stand in one. */
        public static final int LONGEST = 10_000;

        /** @throws InvalidValue when one is blank or too long */
        public Section {
            Texts.shortText(heading, "/heading");
            Texts.check(text, LONGEST, "/text");
        }
    }

    /** @throws InvalidValue without a section, with more than forty, or when a text or all of them are blank or too long */
    public Draft {
        Texts.shortText(title, "/title");
        Texts.longText(introduction, "/introduction");
        InvalidValue.unless(!sections.isEmpty(), "draft.empty", "/sections");
        InvalidValue.unless(sections.size() <= MOST, "list.long", "/sections");
        sections = List.copyOf(sections);
        int length =
                sections.stream().mapToInt(section -> section.text().length()).sum();
        InvalidValue.unless(length <= LONGEST, "draft.long", "/sections");
    }
}
