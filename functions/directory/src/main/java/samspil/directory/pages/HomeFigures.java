package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Kind;
import samspil.directory.pages.words.View;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Chart.Drawing;
import samspil.pages.components.Charts;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** The directory in numbers; nothing where it is empty. */
record HomeFigures(View view) {
    private static final int SUBJECTS = 6;

    Stream<Content> content() {
        if (view.catalogue().live().isEmpty()) {
            return Stream.empty();
        }
        var charts = new Charts(List.of(subjects(), confirmed()));
        return Stream.of(new Section(view.say("figures.heading"), List.of(), Stack.of(kinds(), charts)));
    }

    private Content kinds() {
        return new Figures(Stream.of(Kind.values())
                .map(kind -> new Figure(number(view.catalogue().live(kind).size()), view.say("figure." + kind.key())))
                .toList());
    }

    private Chart subjects() {
        var amounts = new Subjects(view)
                .most("topic", SUBJECTS).stream()
                        .map(subject -> amount(view.visit().category(subject.category()), subject.count()))
                        .toList();
        var text = amounts.isEmpty()
                ? ""
                : view.say(
                        "figures.subjects.text",
                        amounts.getFirst().name(),
                        amounts.getFirst().words());
        return chart("subjects", text, amounts, Drawing.BARS);
    }

    private Chart confirmed() {
        var live = view.catalogue().live();
        long fresh = live.stream()
                .filter(each -> each.entry().trust().isConfirmed(view.visit().now()))
                .count();
        var amounts = List.of(
                amount(view.say("figures.confirmed.yes"), fresh),
                amount(view.say("figures.confirmed.no"), live.size() - fresh));
        var text = view.say("figures.confirmed.text", number(Math.round(100.0 * fresh / live.size())));
        return chart("confirmed", text, amounts, Drawing.SHARE);
    }

    private Chart chart(String name, String text, List<Amount> amounts, Drawing drawing) {
        var table = new Chart.Table(view.say("figures." + name + ".names"), view.say("figures.numbers"), amounts);
        var title = view.say("figures." + name);
        return new Chart(view.visit().language(), "chart-" + name, title, text, table, drawing);
    }

    private Amount amount(String name, long number) {
        return new Amount(name, number, number(number));
    }

    private String number(long number) {
        return view.say("number", number);
    }
}
