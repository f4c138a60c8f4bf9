package samspil.council.meeting.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.council.meeting.Attachment;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Standing;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;

/** One meeting, as everybody may know it: what it is about, when and where, and what came of it. */
@Singleton
record MeetingPage(MeetingFrame frame) {

    Page of(Visit visit, Meeting meeting) {
        var plan = meeting.plan();
        var body = Stack.of(
                new Stack(top(visit, meeting)), new MeetingHarvest(visit, meeting).content(), agenda(visit, meeting));
        var all = new Link(visit.say("list.title"), visit.meetings());
        var description = visit.say("kind." + plan.kind().key()) + ", " + visit.when(plan.time());
        var place = new Place(
                plan.title(), description, where -> where.meeting(meeting.key().id()), List.of(all));
        return frame.open(visit, place, body);
    }

    private static List<Content> top(Visit visit, Meeting meeting) {
        var plan = meeting.plan();
        var cards = new MeetingCards(visit);
        var kind = visit.say("kind." + plan.kind().key());
        var parts = new ArrayList<Content>();
        parts.add(new Heading(kind, cards.own(plan.title()), Spoken.of("")));
        parts.add(new Facts(cards.facts(meeting)));
        if (plan.purpose() != null) {
            parts.add(new Prose(cards.own(plan.purpose())));
        }
        parts.addAll(standing(visit, meeting));
        return parts;
    }

    private static List<Content> standing(Visit visit, Meeting meeting) {
        var why = meeting.life().cancellation();
        if (why != null) {
            return List.of(Alert.of(AlertKind.WARNING, visit.say("standing.cancelled"), why.reason()));
        }
        if (meeting.on(visit.now()) == Standing.HELD) {
            return List.of();
        }
        var file = new Link(visit.say("file"), visit.file(meeting.key().id()));
        var buttons = new ArrayList<Content>(List.of(new ButtonLink(file, true)));
        var online = meeting.plan().place().link();
        if (online != null) {
            buttons.add(new ButtonLink(new Link(visit.say("online.join"), online.toString()), false));
        }
        return List.of(new Actions(buttons));
    }

    private static Content agenda(Visit visit, Meeting meeting) {
        var items = meeting.plan().agenda();
        return items.isEmpty() ? Stack.of() : new Section(visit.say("agenda"), List.of(), new Agenda(visit, items));
    }

    /** Documents as links. */
    static List<Link> links(List<Attachment> attachments) {
        return attachments.stream()
                .map(each -> new Link(each.name(), each.address().toString()))
                .toList();
    }
}
