package samspil.policies.consultation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.policies.Texts;

/**
 * What somebody says of a draft.
 *
 * @param general of all of it; absent where they speak of sections alone
 * @param remarks of sections, by their places
 */
public record Statement(@Nullable String general, List<Remark> remarks) {
    /** So many characters may stand in one text. */
    public static final int LONGEST = 4_000;

    private static final int LONGEST_IN_ALL = 40_000;

    /**
     * What somebody says of one section.
     *
     * @param section its place, from 1
     */
    public record Remark(int section, String text) {

        /** @throws InvalidValue when the text is blank or too long */
        public Remark {
            InvalidValue.unless(section > 0, "section.unknown", "/section");
            Texts.check(text, LONGEST, "/text");
        }
    }

    /** @throws InvalidValue when nothing is said, too much, or of one section twice */
    public Statement {
        Texts.check(general, LONGEST, "/general");
        InvalidValue.unless(general != null || !remarks.isEmpty(), "response.empty", "/general");
        InvalidValue.unless(
                remarks.stream().map(Remark::section).distinct().count() == remarks.size(), "list.repeats", "/remarks");
        InvalidValue.unless(length(general, remarks) <= LONGEST_IN_ALL, "text.long", "/general");
        remarks = List.copyOf(remarks);
    }

    /** What is said of a section; empty where nothing is. */
    public Optional<String> of(int section) {
        return remarks.stream()
                .filter(remark -> remark.section() == section)
                .map(Remark::text)
                .findFirst();
    }

    private static int length(@Nullable String general, List<Remark> remarks) {
        return (general == null ? 0 : general.length())
                + remarks.stream().mapToInt(remark -> remark.text().length()).sum();
    }
}
