package samspil.council.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.Member;
import samspil.council.Place;
import samspil.council.VotingGroup;
import samspil.council.election.Election;
import samspil.council.pages.CouncilPages;
import samspil.council.pages.ElectionParts;
import samspil.council.pages.Setting;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The desk's room of the council: who sits on which seat, and elections. */
@Singleton
@Requires(env = "council-desk")
record CouncilRoom(CouncilPages pages) {

    Page of(Desk desk, Optional<Council> council, List<Election> elections) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("desk.council"), desk.say("desk.council.lead")));
        parts.addAll(council.map(it -> filled(desk, it, elections)).orElseGet(() -> List.of(empty(desk))));
        var front = new Link(desk.say("desk"), desk.setting().home() + "/desk");
        var place = new CouncilPages.Place(desk.say("desk.council"), Setting::desk, List.of(front));
        return pages.known(desk.setting(), desk.identity(), place, new Stack(parts));
    }

    private static Content empty(Desk desk) {
        var found = new Link(desk.say("found.title"), desk.setting().desk() + "/charter");
        var state = new EmptyState(
                Icon.PEOPLE,
                desk.say("desk.council.none"),
                desk.say("desk.council.none.text"),
                desk.isClerk() ? List.of(found) : List.of());
        return new Section(desk.say("council.members"), List.of(), state);
    }

    private static List<Content> filled(Desk desk, Council council, List<Election> elections) {
        var parts = new ArrayList<Content>();
        if (desk.isClerk()) {
            parts.add(actions(desk));
        }
        Content list = elections.isEmpty()
                ? new Prose(desk.say("desk.elections.none"))
                : ElectionParts.cards(desk.setting(), elections, true);
        parts.add(new Section(desk.say("council.elections"), List.of(), list));
        council.charter().statute().groups().forEach(group -> parts.add(group(desk, council, group)));
        return parts;
    }

    private static Content actions(Desk desk) {
        var room = desk.setting().desk();
        return new Actions(List.of(
                new ButtonLink(new Link(desk.say("call.title"), room + "/elections/new"), true),
                new ButtonLink(new Link(desk.say("held.title"), room + "/elections/held"), false),
                new ButtonLink(new Link(desk.say("enter.title"), room + "/members/new"), false),
                new ButtonLink(new Link(desk.say("charter.title"), room + "/charter"), false)));
    }

    private static Content group(Desk desk, Council council, VotingGroup group) {
        var columns = Stream.of("seat", "name", "position", "until", "change")
                .map(name -> Column.of(desk.say("desk.column." + name)))
                .toList();
        var seats = council.charter().statute().seats().stream()
                .filter(seat -> seat.group().equals(group.id()))
                .map(seat -> seat(desk, council, seat));
        var followers = council.succession(group.id(), desk.setting().today()).stream()
                .map(member -> row(desk, desk.say("desk.follower"), member));
        var name = group.name().in(desk.setting().language());
        var rows = Stream.concat(seats, followers).toList();
        return new Section(name, List.of(), new DataTable(desk.say("desk.seats.caption"), columns, rows));
    }

    private static Row seat(Desk desk, Council council, Place seat) {
        var name = desk.say("desk.seat", seat.number());
        return council.holder(seat, desk.setting().today())
                .map(member -> row(desk, name, member))
                .orElseGet(() -> Row.of(name, desk.say("vacant"), "", "", ""));
    }

    private static Row row(Desk desk, String seat, Member member) {
        return new Row(List.of(
                text(seat),
                text(member.person().name()),
                text(desk.say("position." + member.position().key())),
                text(desk.setting().day(member.term().until())),
                desk.isClerk() ? ways(desk, member) : text("")));
    }

    private static Content ways(Desk desk, Member member) {
        var address = desk.setting().desk() + "/members/" + member.id();
        var leave = way(desk, "desk.leave", address + "/leave", member);
        return member.position().sits()
                ? Stack.of(way(desk, "desk.appoint", address + "/appoint", member), leave)
                : leave;
    }

    private static Content way(Desk desk, String key, String address, Member member) {
        return new TextLink(
                new Link(desk.say(key), address), ": " + member.person().name());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
