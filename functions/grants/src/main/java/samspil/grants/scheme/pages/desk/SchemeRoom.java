package samspil.grants.scheme.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.SchemeVersion;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.grants.scheme.pages.TermsChapters;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;

/** One scheme at the desk: its versions, and what the newest says. */
@Singleton
record SchemeRoom(GrantsFrame frame) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, Scheme scheme, String done) {
        var visit = desk.visit();
        var id = scheme.key().id();
        var about = scheme.newest().terms().about();
        var parts = new ArrayList<Content>();
        parts.add(new Heading(
                new SchemeWords(visit).state(scheme.state()),
                visit.spoken(about.title()),
                visit.spoken(about.summary())));
        var deeds = SchemeDeeds.now(scheme).filter(_ -> desk.isAdministrator()).toList();
        parts.addAll(new Doings(desk, visit.deskScheme(id), deeds).above(done));
        parts.addAll(ways(desk, scheme));
        parts.add(new Section(desk.say("versions.title"), List.of(), versions(visit, scheme)));
        parts.addAll(new TermsChapters(visit, scheme.newest().terms()).all());
        var above = List.of(new Link(desk.say("room.title"), visit.desk()));
        var place = new Place(visit.own(about.title()), where -> where.deskScheme(id), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static List<Content> ways(Desk desk, Scheme scheme) {
        if (scheme.state() != SchemeState.ACTIVE) {
            return List.of();
        }
        var visit = desk.visit();
        var id = scheme.key().id();
        var open = new Link(desk.say("open.title"), visit.desk() + "/rounds/new?scheme=" + id);
        var seen = TextLink.of(desk.say("room.public"), visit.scheme(id));
        return desk.mayChange() ? List.of(new Actions(List.of(new ButtonLink(open, false))), seen) : List.of(seen);
    }

    private static Content versions(Visit visit, Scheme scheme) {
        return new DefinitionList(scheme.versions().reversed().stream()
                .map(version -> new Term(
                        visit.say("version.number", version.number()),
                        new Stack(lines(visit, version).<Content>map(Prose::new).toList())))
                .toList());
    }

    private static Stream<String> lines(Visit visit, SchemeVersion version) {
        var lines = new ArrayList<String>();
        lines.add(new SchemeWords(visit).state(version.state()));
        var adoption = version.adoption();
        if (adoption != null) {
            lines.add(visit.say("version.adopted", visit.day(adoption.on()), adoption.by(), adoption.minutes()));
        }
        var since = version.active();
        if (since != null) {
            var zone = visit.municipality().country().zone();
            lines.add(visit.say("version.since", visit.moment(since, zone)));
        }
        return lines.stream();
    }
}
