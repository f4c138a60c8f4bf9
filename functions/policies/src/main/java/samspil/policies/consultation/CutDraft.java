package samspil.policies.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.policies.consultation.Draft.Section;

/**
 * A draft's sections as its headings part them. A heading is known by its look: a short line without a full stop, with
 * text below. Of lines without text below, which are covers and titles, the last counts. Contents lists, page numbers
 * and what stands on most pages are left out. Whoever opens the consultation reads it through and mends it.
 *
 * @param whole whether all text had room
 */
public record CutDraft(List<Section> sections, boolean whole) {
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_RUNNING_HEAD = 60;
    private static final Pattern HEADING = Pattern.compile("(?:[0-9]+(?:\\.[0-9]+)*[.)]? +)?\\p{Lu}[^•]*[^.,;:!•]");
    /** The number of a chapter, which its place says. */
    private static final Pattern CHAPTER = Pattern.compile("^[0-9]+[.)]? +");
    /** Decoration, a line of a contents list, and the number of a page. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\s\\p{P}\\p{S}]*"
            + "|.*(?:\\.{3}|…|\\.(?: \\.){2,}).*[0-9]+"
            + "|(?:\\p{L}+ |[-–] ?)?[0-9]{1,4}(?: ?[-–]|(?: ?/ ?| (?:af|av|of) )[0-9]{1,4})?");

    public CutDraft {
        sections = List.copyOf(sections);
    }

    /**
     * The sections of a text.
     *
     * @param title for what stands before the first heading
     * @param pages the document's, a line to each paragraph
     */
    static CutDraft of(String title, List<String> pages) {
        var found = new ArrayList<Section>();
        var heading = title;
        var text = new ArrayList<String>();
        for (var line : lines(pages)) {
            if (isHeading(line)) {
                found.addAll(sections(heading, text));
                heading = CHAPTER.matcher(line).replaceFirst("");
                text.clear();
            } else {
                text.add(line);
            }
        }
        found.addAll(sections(heading, text));
        return within(found);
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && HEADING.matcher(line).matches();
    }

    private static List<String> lines(List<String> pages) {
        var everywhere = repeated(pages);
        return pages.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !NOT_TEXT.matcher(line).matches() && !everywhere.contains(line))
                .toList();
    }

    /** Running heads: short lines that most of the pages have. */
    private static Set<String> repeated(List<String> pages) {
        int most = Math.max(2, pages.size() / 2);
        return pages.stream()
                .flatMap(page -> page.lines().map(String::strip).distinct())
                .filter(line -> line.length() <= LONGEST_RUNNING_HEAD)
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A text in as many sections as it takes; none where there is nothing below the heading. */
    private static List<Section> sections(String heading, List<String> lines) {
        var parts = new ArrayList<Section>();
        var text = new StringBuilder();
        for (var line : lines.stream().flatMap(CutDraft::pieces).toList()) {
            if (!text.isEmpty() && text.length() + 2 + line.length() > Section.LONGEST) {
                parts.add(new Section(heading, text.toString()));
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        }
        if (!text.isEmpty()) {
            parts.add(new Section(heading, text.toString()));
        }
        return parts;
    }

    private static Stream<String> pieces(String line) {
        return IntStream.iterate(0, from -> from < line.length(), from -> from + Section.LONGEST)
                .mapToObj(from -> line.substring(from, Math.min(line.length(), from + Section.LONGEST)));
    }

    /** No more than a draft may have: the shortest neighbours are joined, and what is too much is left. */
    private static CutDraft within(List<Section> all) {
        var kept = new ArrayList<Section>();
        int length = 0;
        for (var section : all) {
            length += section.text().length();
            if (length <= Draft.LONGEST) {
                kept.add(section);
            }
        }
        boolean whole = kept.size() == all.size();
        while (kept.size() > Draft.MOST) {
            join(kept);
        }
        return new CutDraft(kept, whole);
    }

    private static void join(List<Section> sections) {
        int at = IntStream.range(0, sections.size() - 1)
                .boxed()
                .min(Comparator.comparingInt(i -> length(sections, i) + length(sections, i + 1)))
                .orElseThrow();
        var next = sections.remove(at + 1);
        var first = sections.get(at);
        sections.set(at, new Section(first.heading(), first.text() + "\n\n" + next.heading() + "\n\n" + next.text()));
    }

    private static int length(List<Section> sections, int at) {
        return sections.get(at).text().length() + sections.get(at).heading().length();
    }
}
