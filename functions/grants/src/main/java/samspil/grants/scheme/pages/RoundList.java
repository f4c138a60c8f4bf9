package samspil.grants.scheme.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Extension;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.RoundRule;
import samspil.grants.scheme.Window;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** The rounds of a scheme, and the rule by which they come. */
record RoundList(Visit visit, List<Round> rounds, List<RoundRule> rules) {

    List<Content> parts() {
        var parts = new ArrayList<Content>();
        var shown = rounds.isEmpty() ? new Prose(visit.say("scheme.rolling")) : list();
        parts.add(new Section(visit.say("scheme.rounds"), List.of(), shown));
        if (!rules.isEmpty()) {
            parts.add(new Section(visit.say("scheme.next"), List.of(), new Points(coming())));
        }
        return parts;
    }

    private Content list() {
        return new DefinitionList(rounds.stream().map(this::term).toList());
    }

    private Term term(Round round) {
        var words = new SchemeWords(visit);
        var lines = new ArrayList<String>();
        lines.add(words.standing(round));
        lines.add(words.opens(round) + " – " + words.closes(round));
        round.extensions().stream()
                .map(Extension::reason)
                .map(reason -> visit.say("scheme.extended", reason))
                .forEach(lines::add);
        var cancellation = round.cancellation();
        if (cancellation != null) {
            lines.add(visit.say("scheme.called-off", cancellation.why().reason()));
        }
        return new Term(
                visit.own(round.offer().title()),
                new Stack(lines.stream().<Content>map(Prose::new).toList()));
    }

    /** The next time of each rule, the next first. */
    private List<Spoken> coming() {
        return rules.stream()
                .map(rule -> new Next(rule, next(rule)))
                .sorted(Comparator.comparing(next -> next.window().closes()))
                .map(next -> visit.say(
                        "scheme.next.rule",
                        visit.own(next.rule().title()),
                        visit.weekday(next.window().closesOnTheWall().toLocalDate())))
                .map(Spoken::of)
                .toList();
    }

    private record Next(RoundRule rule, Window window) {}

    private Window next(RoundRule rule) {
        var zone = visit.municipality().country().zone();
        int year = visit.today().getYear();
        return IntStream.of(year, year + 1)
                .mapToObj(each -> rule.in(each, zone))
                .filter(window -> window.closes().isAfter(visit.now()))
                .findFirst()
                .orElseGet(() -> rule.in(year + 1, zone));
    }
}
