package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.components.Field;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Asked;
import samspil.pages.journey.Control;
import samspil.pages.journey.Ground;
import samspil.pages.journey.Travel;
import samspil.pages.journey.Typed;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.Draft.Section;

/**
 * A draft's sections, each a heading and a text; there is always room for one more.
 *
 * @param page its place in the journey
 */
record Sections(int page) implements Control {
    private static final int ROWS = 8;

    /** What was typed; rooms that nothing was typed into are no sections. */
    static List<Section> sections(Typed typed) {
        return filled(typed)
                .mapToObj(place -> new Section(typed.text(heading(place)), typed.text(text(place))))
                .toList();
    }

    /** The same with sections in their fields. */
    static Typed with(Typed typed, List<Section> sections) {
        var all = typed;
        for (int i = 0; i < sections.size(); i++) {
            all = all.with(heading(i + 1), sections.get(i).heading())
                    .with(text(i + 1), sections.get(i).text());
        }
        return all;
    }

    @Override
    public List<String> names(Ask ask) {
        return places(Draft.MOST)
                .boxed()
                .flatMap(place -> Stream.of(heading(place), text(place)))
                .toList();
    }

    @Override
    public Content shown(Asked it) {
        var parts = new ArrayList<Content>();
        room(it.typed()).forEach(place -> {
            var fields = fields(it, place);
            parts.add(new TextField(it.language(), fields.getFirst(), "text", "off"));
            parts.add(new TextArea(it.language(), fields.getLast(), ROWS, Section.LONGEST));
        });
        return new Stack(parts);
    }

    @Override
    public List<Content> beside(Ground ground) {
        return List.of(new StepButton(Travel.TO, Integer.toString(page), ground.say("sections.add")));
    }

    @Override
    public Optional<Violation> wrong(Ask ask, Typed typed) {
        return filled(typed).findAny().isEmpty()
                ? Optional.of(new Violation("/" + heading(1), "draft.empty"))
                : filled(typed)
                        .boxed()
                        .flatMap(place -> wrong(typed, place).stream())
                        .findFirst();
    }

    @Override
    public String answer(Asked it) {
        return "";
    }

    @Override
    public Content read(Asked it) {
        return new Stack(sections(it.typed()).stream()
                .<Content>map(each -> new Prose(each.heading() + "\n\n" + each.text()))
                .toList());
    }

    @Override
    public List<Field> fields(Asked it) {
        return room(it.typed())
                .boxed()
                .flatMap(place -> fields(it, place).stream())
                .toList();
    }

    private static Optional<Violation> wrong(Typed typed, int place) {
        try {
            var _ = new Section(typed.text(heading(place)), typed.text(text(place)));
            return Optional.empty();
        } catch (InvalidValue e) {
            var pointer = e.violation().pointer() + "-" + place;
            return Optional.of(new Violation(pointer, e.violation().code()));
        }
    }

    private static List<Field> fields(Asked it, int place) {
        return Stream.of(heading(place), text(place))
                .map(name -> Field.of(name, it.ground().say("sections." + name.replaceAll("-.*", ""), place))
                        .value(it.typed().text(name))
                        .error(it.errors().getOrDefault(name, "")))
                .toList();
    }

    /** Up to the last that was filled, and one more. */
    private static IntStream room(Typed typed) {
        int last = filled(typed).max().orElse(0);
        return places(Math.min(Draft.MOST, last + 1));
    }

    private static IntStream filled(Typed typed) {
        return places(Draft.MOST).filter(place -> !(typed.text(heading(place)) + typed.text(text(place))).isEmpty());
    }

    private static IntStream places(int last) {
        return IntStream.rangeClosed(1, last);
    }

    private static String heading(int place) {
        return "heading-" + place;
    }

    private static String text(int place) {
        return "text-" + place;
    }
}
