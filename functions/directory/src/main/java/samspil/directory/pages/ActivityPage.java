package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Occurrences.Occurrence;
import samspil.directory.Opportunity;
import samspil.directory.pages.parts.Price;
import samspil.directory.pages.words.RuleWords;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Opening;
import samspil.pages.components.OpeningTimes;
import samspil.pages.components.Term;

/** An activity: when, for whom, at what price. */
record ActivityPage(View view, Activity it) implements KindPage {
    private static final int TIMES = 5;

    @Override
    public Stream<Content> main() {
        var parts = new EntryParts(view);
        var terms = Stream.of(when(), ages(), cost(), parts.organisers(it.organisers()), parts.languages(it))
                .flatMap(term -> term)
                .toList();
        return Stream.of(
                        Stream.<Content>of(new DefinitionList(terms)),
                        times(),
                        parts.related(
                                "activity.opportunities", view.catalogue().pointingAt(it.id(), Opportunity.class)))
                .flatMap(part -> part);
    }

    @Override
    public Stream<Content> side() {
        return new EntryParts(view).venues(it.venues());
    }

    private Stream<Term> when() {
        var rules = it.times().stream().map(new RuleWords(view.dates())::of).toList();
        return rules.isEmpty() ? Stream.empty() : Stream.of(Term.of(view.say("term.when"), String.join("; ", rules)));
    }

    private Stream<Term> ages() {
        return Stream.of(Term.of(view.say("term.ages"), view.terms().ages(it.ages())));
    }

    private Stream<Term> cost() {
        return Optional.ofNullable(it.cost()).stream()
                .map(cost -> new Term(
                        view.say("term.cost"),
                        new Price(
                                view.terms().price(cost).orElse(""),
                                view.visit().spoken(cost.note()))));
    }

    private Stream<Content> times() {
        var next = NextTimes.of(it, view.visit().now(), TIMES);
        if (next.isEmpty()) {
            return Stream.empty();
        }
        var rows = next.stream().map(this::row).toList();
        var calendar = new Link(view.say("activity.calendar"), view.addresses().calendar(it.id()));
        return Stream.of(
                new OpeningTimes(view.visit().language(), view.say("activity.next"), rows),
                new Actions(List.of(new ButtonLink(calendar, false))));
    }

    private Opening row(Occurrence time) {
        var dates = view.dates();
        var day = time.start().toLocalDate();
        return new Opening(
                dates.start(dates.day(day)),
                dates.hours(time.start().toLocalTime(), time.end().toLocalTime()),
                dates.near(day).equals(dates.day(day)) ? "" : dates.start(dates.near(day)));
    }
}
