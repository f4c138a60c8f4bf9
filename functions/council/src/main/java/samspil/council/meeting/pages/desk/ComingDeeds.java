package samspil.council.meeting.pages.desk;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import samspil.council.PlainText;
import samspil.council.meeting.ChangeMeeting;
import samspil.council.meeting.Invitation.Circle;
import samspil.council.meeting.InviteToMeeting;
import samspil.council.meeting.InviteToMeeting.Wish;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingTime;
import samspil.council.meeting.Place;
import samspil.council.meeting.pages.desk.MeetingJourney.Deed;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** What is done to a meeting that is still to be held. */
@Singleton
record ComingDeeds(ChangeMeeting change, InviteToMeeting invite) {

    Map<String, BiFunction<Desk, Meeting, Journey>> all() {
        return Map.of("invite", this::invite, "move", this::move, "describe", this::describe, "cancel", this::cancel);
    }

    private Journey invite(Desk desk, Meeting meeting) {
        var visit = desk.visit();
        var organisations = invite.invitees().organisations(visit.municipality());
        var circles = Arrays.stream(Circle.values())
                .map(each -> new Option(each.key(), visit.say("circle." + each.key(), organisations.size())))
                .toList();
        var each = organisations.stream()
                .map(one -> new Option(one.id(), one.name()))
                .toList();
        var chosen = new Ask("organisations", Kind.MANY, false, each);
        var whom =
                each.isEmpty() ? Stream.of(Ask.one("circle", circles)) : Stream.of(Ask.one("circle", circles), chosen);
        var steps = List.of(new Step("whom", whom.toList()), Step.of("reply-by", Ask.of("replyBy", Kind.DAY)));
        var day = meeting.plan().time().day().minusDays(3);
        var first = Typed.NOTHING.with("replyBy", day.isBefore(visit.today()) ? null : day.toString());
        return new MeetingJourney<>(
                desk,
                meeting,
                "invite",
                steps,
                first,
                new Deed<>(
                        ComingDeeds::wish,
                        wish -> invite.invite(visit.municipality(), meeting.key(), wish, desk.actor())));
    }

    private Journey move(Desk desk, Meeting meeting) {
        var form = new PlanForm(desk);
        var place = Step.of(
                "place",
                Ask.of("venue", Kind.LINE).optional(),
                Ask.of("link", Kind.LINE).optional());
        return new MeetingJourney<>(
                desk,
                meeting,
                "move",
                List.of(form.time(), place),
                PlanForm.typed(meeting.plan()),
                new Deed<>(
                        typed -> new Target(form.time(typed), form.place(typed)),
                        to -> change.move(meeting.key(), to.time(), to.place(), desk.actor())));
    }

    private Journey describe(Desk desk, Meeting meeting) {
        var form = new PlanForm(desk);
        var step = Step.of(
                "subject",
                Ask.of("title", Kind.LINE),
                Ask.of("purpose", Kind.AREA).optional(),
                Ask.of("agenda", Kind.AREA).optional(),
                Ask.of("capacity", Kind.NUMBER).optional());
        return new MeetingJourney<>(
                desk,
                meeting,
                "describe",
                List.of(Documents.asked(desk, step)),
                PlanForm.typed(meeting.plan()),
                new Deed<>(
                        typed -> meeting.plan().checked(form.subject(typed, meeting.plan())),
                        subject -> change.describe(meeting.key(), subject, desk.actor())));
    }

    private Journey cancel(Desk desk, Meeting meeting) {
        return new MeetingJourney<>(
                desk,
                meeting,
                "cancel",
                List.of(Step.of("reason", Ask.of("reason", Kind.AREA))),
                Typed.NOTHING,
                new Deed<>(ComingDeeds::reason, reason -> change.cancel(meeting.key(), reason, desk.actor())));
    }

    private record Target(MeetingTime time, Place place) {}

    private static Wish wish(Typed typed) {
        var circle = Circle.valueOf(typed.text("circle").toUpperCase(Locale.ROOT));
        var chosen = circle == Circle.CHOSEN ? typed.all("organisations") : List.<String>of();
        if (circle == Circle.CHOSEN && chosen.isEmpty()) {
            throw Typed.wrong("organisations", "choice.required");
        }
        return new Wish(circle, chosen, typed.day("replyBy"));
    }

    private static String reason(Typed typed) {
        PlainText.explanation(typed.text("reason"), "/reason");
        return typed.text("reason");
    }
}
