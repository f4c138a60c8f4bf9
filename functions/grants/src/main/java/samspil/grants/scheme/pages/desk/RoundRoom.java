package samspil.grants.scheme.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.pages.Points;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** One round at the desk: when it is open, what it offers, and what happened to it. */
@Singleton
record RoundRoom(GrantsFrame frame) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, Round round, String done) {
        var visit = desk.visit();
        var id = round.key().id();
        var title = visit.own(round.offer().title());
        var deeds =
                RoundDeeds.now(round, visit.now()).filter(_ -> desk.mayChange()).toList();
        var parts = new ArrayList<Content>();
        parts.add(new Heading(
                new SchemeWords(visit).standing(round),
                visit.spoken(round.offer().title()),
                Spoken.of("")));
        parts.add(new Facts(facts(visit, round)));
        parts.addAll(new Doings(desk, visit.deskRound(id), deeds).above(done));
        parts.add(TextLink.of(desk.say("round.files"), visit.queue(id)));
        var history = history(visit, round).map(Spoken::of).toList();
        if (!history.isEmpty()) {
            parts.add(new Section(desk.say("round.history"), List.of(), new Points(history)));
        }
        var above = List.of(new Link(desk.say("room.title"), visit.desk()));
        var place = new Place(title, where -> where.deskRound(id), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static List<Fact> facts(Visit visit, Round round) {
        var words = new SchemeWords(visit);
        var offer = round.offer();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Icon.CLOCK, visit.say("scheme.opens", words.opens(round))));
        facts.add(new Fact(Icon.CALENDAR, visit.say("scheme.apply-by", words.closes(round))));
        facts.add(new Fact(Icon.DOCUMENT, visit.say("round.pinned", offer.version())));
        var pool = offer.pool();
        if (pool != null) {
            facts.add(new Fact(Icon.COIN, visit.say("scheme.pool", visit.money(pool))));
        }
        if (!offer.lines().isEmpty()) {
            var lines = offer.lines().stream().map(LineId::value).collect(Collectors.joining(", "));
            facts.add(new Fact(Icon.TAG, visit.say("round.lines", lines)));
        }
        return List.copyOf(facts);
    }

    private static Stream<String> history(Visit visit, Round round) {
        var zone = round.window().zone();
        var extensions = round.extensions().stream().map(each -> visit.say("scheme.extended", each.reason()));
        var exemptions = round.exemptions().stream()
                .map(each -> visit.say(
                        "round.exempt", each.application().value(), visit.moment(each.until(), zone), each.reason()));
        var cancellation = Optional.ofNullable(round.cancellation()).stream()
                .map(each -> visit.say("scheme.called-off", each.why().reason()));
        return Stream.of(extensions, exemptions, cancellation).flatMap(part -> part);
    }
}
