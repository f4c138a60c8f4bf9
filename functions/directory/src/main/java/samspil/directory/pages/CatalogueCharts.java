package samspil.directory.pages;

import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Kind;
import samspil.directory.pages.words.View;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Chart.Drawing;

/** The directory as it stands, drawn; it must not be empty. */
public record CatalogueCharts(View view) {

    /** How many entries there are of each kind. */
    public Chart kinds() {
        var amounts = Stream.of(Kind.values())
                .map(kind -> amount(
                        view.dates().start(view.say("figure." + kind.key())),
                        view.catalogue().live(kind).size()))
                .toList();
        var text = view.say("figures.kinds.text", number(view.catalogue().live().size()));
        return chart("kinds", text, amounts, Drawing.BARS);
    }

    /** The subjects with the most entries. */
    public Chart subjects(int most) {
        var amounts = new Subjects(view)
                .most("topic", most).stream()
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

    /** How much of it somebody confirmed within thirteen months. */
    public Chart confirmed() {
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
