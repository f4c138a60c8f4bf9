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
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The desk's schemes and rounds. */
@Singleton
record DeskList(GrantsFrame frame) {

    Page of(Desk desk, List<Scheme> schemes, List<Round> rounds) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("room.title"), desk.say("room.lead")));
        if (desk.mayChange()) {
            parts.add(actions(desk, schemes));
        }
        parts.add(new Section(desk.say("room.rounds"), List.of(), rounds(desk, rounds)));
        parts.add(new Section(desk.say("room.schemes"), List.of(), schemes(desk, schemes)));
        parts.add(TextLink.of(desk.say("budget.title"), desk.visit().budget()));
        parts.add(TextLink.of(desk.say("pools.title"), desk.visit().pools()));
        parts.add(TextLink.of(desk.say("room.public"), desk.visit().grants()));
        var place = new Place(desk.say("room.title"), Visit::desk, List.of());
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static Content actions(Desk desk, List<Scheme> schemes) {
        var open = new Link(desk.say("open.title"), desk.visit().desk() + "/rounds/new");
        var begin = new Link(desk.say("begin.title"), desk.visit().desk() + "/schemes/new");
        var buttons = new ArrayList<Content>();
        if (schemes.stream().anyMatch(each -> each.state() == SchemeState.ACTIVE)) {
            buttons.add(new ButtonLink(open, true));
        }
        if (desk.isAdministrator()) {
            buttons.add(new ButtonLink(begin, buttons.isEmpty()));
        }
        return new Actions(buttons);
    }

    private static Content rounds(Desk desk, List<Round> rounds) {
        var visit = desk.visit();
        var words = new SchemeWords(visit);
        var columns = Stream.of("round", "closes", "state")
                .map(name -> Column.of(visit.say("calendar." + name)))
                .toList();
        var rows = rounds.stream()
                .map(each -> new Row(List.of(
                        TextLink.of(
                                visit.own(each.offer().title()),
                                visit.deskRound(each.key().id())),
                        text(words.closes(each)),
                        text(words.standing(each)))))
                .toList();
        return new DataTable(visit.say("room.rounds.caption"), columns, rows, visit.say("room.rounds.none"));
    }

    private static Content schemes(Desk desk, List<Scheme> schemes) {
        var visit = desk.visit();
        var words = new SchemeWords(visit);
        var columns = List.of(
                Column.of(visit.say("room.scheme")),
                Column.of(visit.say("room.version")),
                Column.of(visit.say("calendar.state")));
        var rows = schemes.stream()
                .map(each -> new Row(List.of(
                        TextLink.of(
                                visit.own(each.newest().terms().about().title()),
                                visit.deskScheme(each.key().id())),
                        text(Integer.toString(each.newest().number())),
                        text(words.state(each.state())))))
                .toList();
        return new DataTable(visit.say("room.schemes.caption"), columns, rows, visit.say("room.schemes.none"));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
