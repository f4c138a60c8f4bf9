package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.Draft.Section;
import samspil.policies.pages.desk.form.Ask;
import samspil.policies.pages.desk.form.JourneyPage;
import samspil.policies.pages.desk.form.Typed;
import samspil.policies.pages.words.Visit;

/**
 * A draft's sections, each a heading and a text; there is always room for one more.
 *
 * @param page its place in the journey
 */
record SectionsAsk(int page) implements Ask {
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
    public String name() {
        return "sections";
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public List<String> names() {
        return places(Draft.MOST)
                .boxed()
                .flatMap(place -> Stream.of(heading(place), text(place)))
                .toList();
    }

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        var parts = new ArrayList<Content>();
        room(typed).forEach(place -> {
            var fields = fields(visit, errors, typed, place);
            parts.add(new TextField(visit.language(), fields.getFirst(), "text", "off"));
            parts.add(new TextArea(visit.language(), fields.getLast(), ROWS, Section.LONGEST));
        });
        return new Stack(parts);
    }

    @Override
    public List<Content> beside(Visit visit) {
        return List.of(new StepButton(JourneyPage.TO, Integer.toString(page), visit.say("sections.add")));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return filled(typed).findAny().isEmpty()
                ? Optional.of(new Violation("/" + heading(1), "draft.empty"))
                : filled(typed)
                        .boxed()
                        .flatMap(place -> wrong(typed, place).stream())
                        .findFirst();
    }

    @Override
    public Content read(Visit visit, Typed typed) {
        return new Stack(sections(typed).stream()
                .<Content>map(each -> new Prose(each.heading() + "\n\n" + each.text()))
                .toList());
    }

    @Override
    public List<Field> fields(Visit visit, Map<String, String> errors, Typed typed) {
        return room(typed)
                .boxed()
                .flatMap(place -> fields(visit, errors, typed, place).stream())
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

    private static List<Field> fields(Visit visit, Map<String, String> errors, Typed typed, int place) {
        return Stream.of(heading(place), text(place))
                .map(name -> Field.of(name, visit.say("sections." + name.replaceAll("-.*", ""), place))
                        .value(typed.text(name))
                        .error(errors.getOrDefault(name, "")))
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
