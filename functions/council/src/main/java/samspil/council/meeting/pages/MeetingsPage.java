package samspil.council.meeting.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** The meetings of a municipality: those to come, and those that were held. */
@Singleton
record MeetingsPage(MeetingFrame frame) {

    Page of(Visit visit, List<Meeting> meetings) {
        var coming = meetings.stream().filter(each -> isComing(visit, each)).toList();
        var past = meetings.reversed().stream()
                .filter(each -> !isComing(visit, each))
                .toList();
        var name = visit.municipality().name();
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", visit.say("list.title"), visit.say("list.lead", name)));
        parts.add(new Section(
                visit.say("list.coming"), List.of(), coming.isEmpty() ? nothing(visit) : cards(visit, coming)));
        if (!past.isEmpty()) {
            parts.add(new Section(visit.say("list.past"), List.of(), cards(visit, past)));
        }
        parts.add(new Section(visit.say("feed.title"), List.of(), feed(visit)));
        var place = new Place(visit.say("list.title"), visit.say("list.lead", name), Visit::meetings, List.of());
        return frame.open(visit, place, new Stack(parts));
    }

    /** A meeting that goes on is not over. */
    private static boolean isComing(Visit visit, Meeting meeting) {
        return visit.now().isBefore(meeting.plan().time().ends());
    }

    private static Content cards(Visit visit, List<Meeting> meetings) {
        return new MeetingCards(visit).of(meetings);
    }

    private static Content nothing(Visit visit) {
        var home = new Link(visit.say("list.home", visit.municipality().name()), visit.home());
        return new EmptyState(Icon.CALENDAR, visit.say("list.none"), visit.say("list.none.text"), List.of(home));
    }

    private static Content feed(Visit visit) {
        var link = new Link(visit.say("feed.link"), visit.feed());
        return Stack.of(new Prose(visit.say("feed.text")), new Actions(List.of(new ButtonLink(link, false))));
    }
}
