package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Kind;
import samspil.directory.pages.words.View;
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
        var charts = new CatalogueCharts(view);
        var drawn = new Charts(List.of(charts.subjects(SUBJECTS), charts.confirmed()));
        return Stream.of(new Section(view.say("figures.heading"), List.of(), Stack.of(kinds(), drawn)));
    }

    private Content kinds() {
        return new Figures(Stream.of(Kind.values())
                .map(kind -> new Figure(number(view.catalogue().live(kind).size()), view.say("figure." + kind.key())))
                .toList());
    }

    private String number(long number) {
        return view.say("number", number);
    }
}
