package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Replies;
import samspil.council.meeting.reply.Reply;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.TextLink;

/**
 * What somebody of the council answered to the invitations they got themselves.
 *
 * @param self empty where the council knows nobody by the address they log in with
 */
record OwnAnswers(Desk desk, Optional<Invitee> self, Replies replies) {

    /** Those of the meetings to come; nothing for who does not sit in the council. */
    List<Content> section(List<Meeting> coming) {
        return desk.sits()
                ? List.of(new Section(desk.say("own.title"), List.of(), self.isEmpty() ? unknown() : list(coming)))
                : List.of();
    }

    private Content unknown() {
        return new Prose(desk.say("own.unknown"));
    }

    private Content list(List<Meeting> coming) {
        var own = coming.stream().filter(this::isInvited).toList();
        if (own.isEmpty()) {
            return new Prose(desk.say("own.none"));
        }
        var columns = Stream.of("title", "when", "answer", "do")
                .map(name -> Column.of(desk.say("own.column." + name)))
                .toList();
        return new DataTable(
                desk.say("own.caption"), columns, own.stream().map(this::row).toList());
    }

    private Row row(Meeting meeting) {
        var visit = desk.visit();
        var plan = meeting.plan();
        return new Row(List.of(
                TextLink.of(plan.title(), visit.desk(meeting.key().id())),
                text(visit.when(plan.time())),
                text(state(meeting)),
                new TextLink(link(meeting), ": " + plan.title())));
    }

    /** How they stand in one meeting, and the way to change it; nothing where they were not asked. */
    List<Content> of(Meeting meeting) {
        if (!isInvited(meeting)) {
            return List.of();
        }
        return List.of(
                Alert.of(AlertKind.INFO, desk.say("own.state", state(meeting)), ""),
                new Actions(List.of(new ButtonLink(link(meeting), true))));
    }

    boolean isInvited(Meeting meeting) {
        return self.filter(each -> meeting.invitees().contains(each.ref())).isPresent();
    }

    private Link link(Meeting meeting) {
        var key = answer(meeting).isPresent() ? "own.change" : "own.answer";
        return new Link(desk.say(key), desk.visit().desk(meeting.key().id()) + "/deeds/answer");
    }

    private String state(Meeting meeting) {
        return desk.say(
                answer(meeting).map(each -> "reply." + each.state().key()).orElse("reply.silent"));
    }

    private Optional<Reply> answer(Meeting meeting) {
        return self.flatMap(each -> replies.turnout(meeting).of(each.ref()));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
