package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Standing;
import samspil.council.meeting.pages.Agenda;
import samspil.council.meeting.pages.MeetingCards;
import samspil.council.meeting.pages.MeetingFrame;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.council.meeting.pages.MeetingHarvest;
import samspil.council.meeting.reply.Replies;
import samspil.council.meeting.reply.Turnout;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Facts;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** One meeting at the desk: who comes, what is to be done, and what came of it. */
@Singleton
record MeetingRoomPage(MeetingFrame frame, Replies replies, Invitees invitees) {
    /** Guests that a café is laid out for while nobody has answered. */
    private static final int SOME_GUESTS = 24;

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, Meeting meeting, String done) {
        var turnout = replies.turnout(meeting);
        var parts = new ArrayList<Content>();
        parts.addAll(top(desk, meeting));
        parts.addAll(new NextSteps(desk, meeting).above(done));
        if (desk.sits() && meeting.on(desk.visit().now()) == Standing.COMING) {
            var self =
                    invitees.self(desk.visit().municipality(), desk.identity().person());
            parts.addAll(new OwnAnswers(desk, self, replies).of(meeting));
        }
        if (!meeting.invitees().isEmpty()) {
            var known = invitees.all(desk.visit().municipality());
            parts.add(new Answers(desk.visit(), meeting, turnout, known).section());
        }
        parts.addAll(cafe(desk, meeting, turnout));
        parts.addAll(harvest(desk, meeting));
        parts.addAll(agenda(desk, meeting));
        var place = new Place(
                meeting.plan().title(),
                where -> where.desk(meeting.key().id()),
                List.of(new Link(desk.say("room.title"), desk.visit().desk())));
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static List<Content> top(Desk desk, Meeting meeting) {
        var visit = desk.visit();
        var plan = meeting.plan();
        var kind = visit.say("kind." + plan.kind().key());
        var seen = plan.open()
                ? TextLink.of(
                        visit.say("room.public"), visit.meeting(meeting.key().id()))
                : Alert.of(AlertKind.INFO, visit.say("room.closed"), visit.say("room.closed.text"));
        return List.of(Heading.of(kind, plan.title(), ""), new Facts(new MeetingCards(visit).facts(meeting)), seen);
    }

    private static List<Content> cafe(Desk desk, Meeting meeting, Turnout turnout) {
        int guests = turnout.taken() == 0 ? SOME_GUESTS : turnout.taken();
        return Stream.concat(
                        meeting.cafe().stream().map(cafe -> new Seating(desk.visit(), cafe, guests).section()),
                        new MeetingHarvest(desk.visit(), meeting).cafe().stream())
                .toList();
    }

    private static List<Content> harvest(Desk desk, Meeting meeting) {
        var parts = new ArrayList<Content>();
        var minutes = meeting.life().minutes();
        if (minutes != null) {
            parts.add(new MeetingHarvest(desk.visit(), meeting).minutes(minutes));
        }
        if (!meeting.life().followUps().isEmpty()) {
            parts.add(promises(desk, meeting));
        }
        return parts;
    }

    private static Content promises(Desk desk, Meeting meeting) {
        var columns = Stream.of("what", "owner", "due", "state")
                .map(name -> Column.of(desk.say("promise." + name)))
                .toList();
        var rows = meeting.life().followUps().stream()
                .map(each -> row(desk, meeting, each))
                .toList();
        return new Section(desk.say("promises"), List.of(), new DataTable(desk.say("promises.caption"), columns, rows));
    }

    private static Row row(Desk desk, Meeting meeting, FollowUp each) {
        var promise = each.promise();
        var state = new MeetingHarvest(desk.visit(), meeting).state(each);
        var done = new Form(
                desk.visit().desk(meeting.key().id()) + "/follow-ups/" + each.number(),
                List.of(desk.token(), new Button(desk.say("promise.mark", promise.what()), false)));
        return new Row(List.of(
                text(promise.what()),
                text(desk.say("owner." + promise.owner().key())),
                text(desk.visit().day(promise.due())),
                each.isOpen() && desk.mayChange() ? Stack.of(text(state), done) : text(state)));
    }

    private static List<Content> agenda(Desk desk, Meeting meeting) {
        var items = meeting.plan().agenda();
        return items.isEmpty()
                ? List.of()
                : List.of(new Section(desk.say("agenda"), List.of(), new Agenda(desk.visit(), items)));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
