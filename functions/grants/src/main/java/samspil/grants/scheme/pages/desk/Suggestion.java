package samspil.grants.scheme.pages.desk;

import java.util.Comparator;
import java.util.stream.IntStream;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Window;
import samspil.pages.journey.Typed;

/** What a scheme's rule says of its next round, as answers to change. */
record Suggestion(Visit visit, Scheme scheme) {

    Typed typed() {
        var terms = scheme.newest().terms();
        var zone = visit.municipality().country().zone();
        int year = visit.today().getYear();
        var chosen = Typed.NOTHING.with("scheme", scheme.key().id().value());
        return terms.filing().rounds().stream()
                .flatMap(rule -> IntStream.of(year, year + 1).mapToObj(each -> rule.in(each, zone)))
                .filter(window -> window.closes().isAfter(visit.now()))
                .min(Comparator.comparing(Window::closes))
                .map(window -> in(chosen, window))
                .orElse(chosen);
    }

    private Typed in(Typed typed, Window window) {
        var opens = window.opensOnTheWall();
        var closes = window.closesOnTheWall();
        var language = visit.municipality().language();
        var title = scheme.newest().terms().about().title().in(language);
        return typed.with("title", title + ", " + closes.getYear())
                .with("opens", opens.toLocalDate().toString())
                .with("opens-at", opens.toLocalTime().withSecond(0).toString())
                .with("closes", closes.toLocalDate().toString())
                .with("closes-at", closes.toLocalTime().withSecond(0).toString());
    }
}
