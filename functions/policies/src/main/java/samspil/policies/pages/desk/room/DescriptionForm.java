package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Description;
import samspil.policies.Description.FocusArea;
import samspil.policies.Description.Subject;
import samspil.policies.pages.desk.Desk;

/**
 * The questions about what a policy is about, in one language. A line is a goal, or a focus area: its name, and behind a
 * colon what is meant by it.
 *
 * @param language the texts are typed in
 */
record DescriptionForm(Language language) {

    static List<Step> steps(Desk desk) {
        return List.of(
                Step.of("title", Ask.of("title", Kind.LINE), Choices.of(desk, "subject", "subject", Subject.values())),
                Step.of("summary", Ask.of("summary", Area.of(5)).optional()),
                Step.of(
                        "areas",
                        Ask.of("focusAreas", Area.of(6)).optional(),
                        Ask.of("goals", Area.of(8)).optional()));
    }

    /** What was typed; the words of other languages are kept where those of this one did not change their meaning. */
    Description read(Typed typed, @Nullable Description before) {
        return new Description(
                text(typed.text("title"), before == null ? null : before.title()),
                typed.text("summary").isEmpty()
                        ? null
                        : text(typed.text("summary"), before == null ? null : before.summary()),
                Subject.valueOf(typed.text("subject")),
                typed.lines("focusAreas").stream()
                        .map(line -> area(line, before))
                        .toList(),
                goals(typed.lines("goals"), before == null ? List.of() : before.goals()));
    }

    Typed typed(Description description) {
        return Typed.of(Map.of(
                "title",
                description.title().in(language),
                "subject",
                description.subject().name(),
                "summary",
                in(description.summary()),
                "focusAreas",
                description.focusAreas().stream().map(this::line).collect(Collectors.joining("\n")),
                "goals",
                description.goals().stream().map(goal -> goal.in(language)).collect(Collectors.joining("\n"))));
    }

    private List<LocalText> goals(List<String> lines, List<LocalText> before) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> before.stream()
                        .filter(goal -> goal.in(language).equals(lines.get(i)))
                        .findFirst()
                        .orElseGet(() -> LocalText.of(language, lines.get(i))))
                .toList();
    }

    private FocusArea area(String line, @Nullable Description before) {
        var parts = line.split("\\s*:\\s*", 2);
        var known = before == null
                ? Optional.<FocusArea>empty()
                : before.focusAreas().stream()
                        .filter(area -> area.name().in(language).equals(parts[0]))
                        .findFirst();
        var name = known.map(FocusArea::name).orElseGet(() -> LocalText.of(language, parts[0]));
        var text = parts.length < 2 || parts[1].isEmpty()
                ? null
                : text(parts[1], known.map(FocusArea::text).orElse(null));
        return new FocusArea(name, text);
    }

    private String line(FocusArea area) {
        var name = area.name().in(language);
        return area.text() == null ? name : name + ": " + in(area.text());
    }

    private LocalText text(String words, @Nullable LocalText before) {
        return before == null ? LocalText.of(language, words) : before.with(language, words);
    }

    private String in(@Nullable LocalText text) {
        return text == null ? "" : text.in(language);
    }
}
