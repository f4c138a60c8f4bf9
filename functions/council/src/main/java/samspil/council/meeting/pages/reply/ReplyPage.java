package samspil.council.meeting.pages.reply;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.pages.MeetingCards;
import samspil.council.meeting.pages.MeetingFrame;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.council.meeting.pages.Visit;
import samspil.council.meeting.reply.AnswerInvitation.Opened;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Facts;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;

/** Asks whether somebody comes, says what was noted, or why the link opens nothing. */
@Singleton
record ReplyPage(MeetingFrame frame) {

    /**
     * What stands in the form.
     *
     * @param comes {@code yes}, {@code no}, or empty
     * @param errors in words, by field
     */
    record Typed(String comes, String persons, Map<String, String> errors) {

        /** What was answered before. */
        static Typed of(Opened.Asked asked) {
            var state = asked.reply().map(Reply::state);
            var comes = state.map(each -> each == State.DECLINED ? "no" : "yes").orElse("");
            var persons =
                    asked.reply().map(Reply::persons).filter(each -> each > 0).orElse(1);
            return new Typed(comes, Integer.toString(persons), Map.of());
        }

        Typed wrong(String field, String words) {
            return new Typed(comes, persons, Map.of(field, words));
        }

        Field field(String name, String label, String value) {
            return Field.of(name, label).value(value).error(errors.getOrDefault(name, ""));
        }
    }

    /** The question. */
    Page ask(Visit visit, String token, Opened.Asked asked, Typed typed) {
        var meeting = asked.meeting();
        var comes =
                typed.field("comes", visit.say("reply.comes", asked.invitee().name()), typed.comes());
        var persons = typed.field("persons", visit.say("ask.persons"), typed.persons())
                .hint(visit.say("reply.persons.hint"));
        var choices = List.of(
                new Choice("yes", visit.say("reply.yes"), typed.comes().equals("yes")),
                new Choice("no", visit.say("reply.no"), typed.comes().equals("no")));
        var form = new Form(
                visit.reply(token),
                List.of(
                        new Choices(visit.language(), comes, false, choices),
                        new TextField(visit.language(), persons, "text", "off"),
                        new Button(visit.say("reply.do"), true)));
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(visit.language(), List.of(comes, persons)));
        parts.addAll(top(visit, meeting));
        parts.addAll(room(visit, asked));
        parts.add(form);
        var page = page(visit, meeting.plan().title(), token, new Stack(parts));
        return typed.errors().isEmpty() ? page : page.withErrors();
    }

    /** What was noted. */
    Page noted(Visit visit, String token, Meeting meeting, Reply reply) {
        var said = switch (reply.state()) {
            case COMING -> visit.count("reply.noted.coming", reply.persons());
            case WAITING -> visit.count("reply.noted.waiting", reply.persons());
            case DECLINED -> visit.say("reply.noted.declined");
        };
        var next = reply.state() == State.WAITING
                ? List.of(visit.say("reply.next.waiting"), visit.say("reply.next"))
                : List.of(visit.say("reply.next"));
        var body = Stack.of(
                new Confirmation(visit.language(), said, "", next),
                new Facts(new MeetingCards(visit).facts(meeting)),
                way(visit, meeting));
        return page(visit, said, token, body);
    }

    /** The link opens nothing. */
    Page shut(Visit visit, String token, Opened why) {
        return switch (why) {
            case Opened.Used(var meeting) -> shut(visit, token, "reply.used", way(visit, meeting));
            case Opened.Over(var meeting) -> shut(visit, token, "reply.over", way(visit, meeting));
            case Opened.NotOurs() -> shut(visit, token, "reply.forged", all(visit));
            case Opened.Asked _ -> throw new IllegalArgumentException("it is open");
        };
    }

    private Page shut(Visit visit, String token, String key, Content way) {
        var body = Stack.of(Heading.of("", visit.say(key), visit.say(key + ".text")), way);
        return page(visit, visit.say(key), token, body);
    }

    private static List<Content> top(Visit visit, Meeting meeting) {
        var cards = new MeetingCards(visit);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                visit.say("kind." + meeting.plan().kind().key()), meeting.plan().title(), visit.say("reply.lead")));
        parts.add(new Facts(cards.facts(meeting)));
        if (meeting.plan().purpose() != null) {
            parts.add(new Prose(cards.own(meeting.plan().purpose())));
        }
        return parts;
    }

    /** Who has no place yet is told whether there is one. */
    private static List<Content> room(Visit visit, Opened.Asked asked) {
        var capacity = asked.turnout().capacity();
        boolean seated =
                asked.reply().filter(each -> each.state() == State.COMING).isPresent();
        boolean full = capacity != null && asked.turnout().taken() >= capacity;
        return full && !seated
                ? List.of(Alert.of(AlertKind.INFO, visit.say("reply.full"), visit.say("reply.full.text")))
                : List.of();
    }

    private static Content way(Visit visit, Meeting meeting) {
        return meeting.plan().open()
                ? new Actions(List.of(new ButtonLink(
                        new Link(
                                visit.say("reply.read"),
                                visit.meeting(meeting.key().id())),
                        false)))
                : all(visit);
    }

    private static Content all(Visit visit) {
        return new Actions(List.of(new ButtonLink(new Link(visit.say("list.title"), visit.meetings()), false)));
    }

    private Page page(Visit visit, String title, String token, Content body) {
        var all = new Link(visit.say("list.title"), visit.meetings());
        return frame.open(visit, new Place(title, where -> where.reply(token), List.of(all)), body);
    }
}
