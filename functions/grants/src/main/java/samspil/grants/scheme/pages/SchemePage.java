package samspil.grants.scheme.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Terms;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Columns;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;

/** A scheme: what it supports, by what rules, and when one can apply. */
@Singleton
record SchemePage(GrantsFrame frame) {

    Page of(Visit visit, Scheme scheme, Overview all) {
        var terms = scheme.newest().terms();
        var main = new ArrayList<Content>(top(visit, scheme, all));
        main.addAll(new TermsChapters(visit, terms).all());
        var side = new RoundList(visit, all.of(scheme), terms.filing().rounds());
        var body = new Columns(new Stack(main), visit.say("scheme.rounds"), side.parts());
        var about = terms.about();
        var place = new Place(
                visit.own(about.title()),
                visit.own(about.summary()),
                where -> where.scheme(scheme.key().id()),
                List.of(new Link(visit.say("grants.title"), visit.grants())));
        return frame.open(visit, place, body);
    }

    private static List<Content> top(Visit visit, Scheme scheme, Overview all) {
        var terms = scheme.newest().terms();
        var about = terms.about();
        var round = all.current(scheme);
        var kind = round.map(it -> new SchemeWords(visit).standing(it)).orElse(visit.say("scheme.kind"));
        var heading = new Heading(kind, visit.spoken(about.title()), visit.spoken(about.summary()));
        var facts = round.map(it -> new SchemeCards(visit, all).facts(it)).orElse(List.of());
        return Stream.of(
                        Stream.of(heading),
                        facts.isEmpty() ? Stream.<Content>empty() : Stream.of(new Facts(facts)),
                        retired(visit, scheme),
                        apply(visit, all.open(scheme)),
                        scheme.retirement() == null ? check(visit, scheme, terms) : Stream.<Content>empty())
                .flatMap(part -> part)
                .map(Content.class::cast)
                .toList();
    }

    private static Stream<Content> retired(Visit visit, Scheme scheme) {
        var retirement = scheme.retirement();
        return retirement == null
                ? Stream.empty()
                : Stream.of(Alert.of(
                        AlertKind.INFO,
                        visit.say("scheme.retired"),
                        retirement.why().reason()));
    }

    /** Leads whoever represents an organisation to where it is written; of several rounds they choose. */
    private static Stream<Content> apply(Visit visit, List<Round> open) {
        return switch (open.size()) {
            case 0 -> Stream.empty();
            case 1 ->
                Stream.of(new Actions(List.of(
                        new ButtonLink(new Link(visit.say("scheme.apply"), start(visit, open.getFirst())), true))));
            default -> Stream.of(new Section(visit.say("scheme.apply.which"), List.of(), choice(visit, open)));
        };
    }

    private static Content choice(Visit visit, List<Round> open) {
        var tasks = open.stream()
                .map(round -> new Task(
                        new Link(visit.own(round.offer().title()), start(visit, round)),
                        "",
                        visit.say("scheme.until", new SchemeWords(visit).closes(round)),
                        "",
                        false))
                .toList();
        return new TaskList(visit.language(), tasks);
    }

    private static String start(Visit visit, Round round) {
        return visit.home() + "/desk/applications/new/" + round.key().id();
    }

    private static Stream<Content> check(Visit visit, Scheme scheme, Terms terms) {
        if (terms.eligibility().check().isEmpty()) {
            return Stream.empty();
        }
        var link = new Link(visit.say("scheme.check"), visit.check(scheme.key().id()));
        return Stream.of(new Actions(List.of(new ButtonLink(link, false))));
    }
}
