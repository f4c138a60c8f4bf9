package samspil.grants.scheme.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Standing;
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
import samspil.pages.components.Stack;

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
                        apply(visit, round),
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

    /** Leads whoever represents an organisation to where it is written. */
    private static Stream<Content> apply(Visit visit, Optional<Round> round) {
        return round
                .filter(it -> it.standing(visit.now()) == Standing.OPEN)
                .map(it -> new Link(
                        visit.say("scheme.apply"),
                        visit.home() + "/desk/applications/new/" + it.key().id()))
                .<Content>map(link -> new Actions(List.of(new ButtonLink(link, true))))
                .stream();
    }

    private static Stream<Content> check(Visit visit, Scheme scheme, Terms terms) {
        if (terms.eligibility().check().isEmpty()) {
            return Stream.empty();
        }
        var link = new Link(visit.say("scheme.check"), visit.check(scheme.key().id()));
        return Stream.of(new Actions(List.of(new ButtonLink(link, false))));
    }
}
