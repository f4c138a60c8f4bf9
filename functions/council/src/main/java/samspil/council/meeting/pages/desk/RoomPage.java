package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Standing;
import samspil.council.meeting.feed.Feed;
import samspil.council.meeting.pages.MeetingFrame;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.council.meeting.pages.Visit;
import samspil.council.meeting.reply.Replies;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** All meetings, at the desk. */
@Singleton
record RoomPage(MeetingFrame frame, Replies replies, Invitees invitees) {

    Page of(Desk desk, List<Meeting> meetings, List<Feed> feed) {
        var visit = desk.visit();
        var coming = meetings.stream().filter(each -> isComing(visit, each)).toList();
        var others = meetings.reversed().stream()
                .filter(each -> !isComing(visit, each))
                .toList();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("room.title"), desk.say(desk.mayChange() ? "room.lead" : "room.lead.read")));
        if (desk.mayChange()) {
            var plan = new Link(desk.say("plan.title"), visit.desk() + "/new");
            var held = new Link(desk.say("held.title"), visit.desk() + "/held");
            parts.add(new Actions(List.of(new ButtonLink(plan, true), new ButtonLink(held, false))));
        }
        var self = desk.sits()
                ? invitees.self(visit.municipality(), desk.identity().person())
                : Optional.<Invitee>empty();
        parts.addAll(new OwnAnswers(desk, self, replies).section(coming));
        parts.add(new Section(
                desk.say("list.coming"),
                List.of(),
                coming.isEmpty() ? nothing(visit) : table(visit, coming, "coming")));
        if (!others.isEmpty()) {
            parts.add(new Section(desk.say("list.past"), List.of(), table(visit, others, "past")));
        }
        if (desk.mayFollow()) {
            parts.add(new FeedParts(desk).section(feed, !desk.sits() || self.isPresent()));
        }
        return frame.desk(
                visit, desk.identity(), new Place(desk.say("room.title"), Visit::desk, List.of()), new Stack(parts));
    }

    private static boolean isComing(Visit visit, Meeting meeting) {
        return meeting.on(visit.now()) == Standing.COMING;
    }

    private static Content nothing(Visit visit) {
        var all = new Link(visit.say("list.title"), visit.meetings());
        return new EmptyState(Icon.CALENDAR, visit.say("list.none"), visit.say("room.none.text"), List.of(all));
    }

    private static Content table(Visit visit, List<Meeting> meetings, String which) {
        var columns = Stream.of("title", "kind", "when", "state")
                .map(name -> Column.of(visit.say("room.column." + name)))
                .toList();
        var rows = meetings.stream().map(each -> row(visit, each)).toList();
        return new DataTable(visit.say("room.caption." + which), columns, rows);
    }

    private static Row row(Visit visit, Meeting meeting) {
        var plan = meeting.plan();
        return new Row(List.of(
                TextLink.of(plan.title(), visit.desk(meeting.key().id())),
                text(visit.say("kind." + plan.kind().key())),
                text(visit.when(plan.time())),
                text(state(visit, meeting))));
    }

    /** What matters most of a meeting at this moment. */
    private static String state(Visit visit, Meeting meeting) {
        return switch (meeting.on(visit.now())) {
            case CANCELLED -> visit.say("standing.cancelled");
            case COMING -> {
                int invited = meeting.invitees().size();
                yield invited == 0 ? visit.say("room.nobody") : visit.count("room.invited", invited);
            }
            case HELD -> visit.say(meeting.published().isPresent() ? "minutes.there" : "room.minutes");
        };
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
