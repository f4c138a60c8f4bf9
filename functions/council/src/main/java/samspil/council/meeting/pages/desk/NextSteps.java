package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingKind;
import samspil.council.meeting.Standing;
import samspil.council.meeting.pages.Visit;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;

/** What was just done with a meeting, how it stands, and what can be done next. */
record NextSteps(Desk desk, Meeting meeting) {

    /** @param done the deed that led here; empty where none did */
    List<Content> above(String done) {
        var parts = new ArrayList<Content>();
        if (Visit.knows(done + ".done") && Visit.knows(done + ".next")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say(done + ".done"), desk.say(done + ".next")));
        }
        parts.addAll(standing());
        var deeds = deeds().toList();
        if (!deeds.isEmpty()) {
            parts.add(new Actions(buttons(deeds)));
        }
        return parts;
    }

    private List<Content> standing() {
        var why = meeting.life().cancellation();
        if (why != null) {
            return List.of(Alert.of(AlertKind.WARNING, desk.say("standing.cancelled"), why.reason()));
        }
        if (isComing() && meeting.invitees().isEmpty()) {
            return List.of(Alert.of(AlertKind.INFO, desk.say("room.nobody"), desk.say("room.nobody.text")));
        }
        boolean waits = !isComing() && meeting.published().isEmpty();
        return waits
                ? List.of(Alert.of(AlertKind.INFO, desk.say("room.minutes"), desk.say("room.minutes.text")))
                : List.of();
    }

    /** The first is the one to do next. */
    private Stream<String> deeds() {
        if (meeting.on(desk.visit().now()) == Standing.CANCELLED) {
            return Stream.empty();
        }
        var own = isComing() ? coming() : held();
        return Stream.concat(desk.mayChange() ? own : Stream.empty(), cafe());
    }

    private Stream<String> coming() {
        return meeting.invitees().isEmpty()
                ? Stream.of("invite", "describe", "move", "cancel")
                : Stream.of("note", "invite", "describe", "move", "cancel");
    }

    private Stream<String> held() {
        var minutes = meeting.life().minutes();
        if (minutes == null) {
            return Stream.of("minutes", "promise");
        }
        return minutes.isPublished() ? Stream.of("promise", "minutes") : Stream.of("publish", "minutes", "promise");
    }

    private Stream<String> cafe() {
        if (meeting.plan().kind() != MeetingKind.CAFE) {
            return Stream.empty();
        }
        var own = desk.mayChange() ? Stream.of("tables", "recommend") : Stream.<String>empty();
        var set = desk.mayNote() && meeting.cafe().isPresent() ? Stream.of("table-note") : Stream.<String>empty();
        return Stream.concat(
                own.filter(deed -> deed.equals("tables") || meeting.cafe().isPresent()), set);
    }

    private List<Content> buttons(List<String> deeds) {
        return deeds.stream()
                .<Content>map(deed -> new ButtonLink(
                        new Link(
                                desk.say(deed + ".title"),
                                desk.visit().desk(meeting.key().id()) + "/deeds/" + deed),
                        deed.equals(deeds.getFirst())))
                .toList();
    }

    private boolean isComing() {
        return meeting.on(desk.visit().now()) == Standing.COMING;
    }
}
