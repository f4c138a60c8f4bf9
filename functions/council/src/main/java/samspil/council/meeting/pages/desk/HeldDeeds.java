package samspil.council.meeting.pages.desk;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import samspil.council.meeting.ConcludeMeeting;
import samspil.council.meeting.ConcludeMeeting.Written;
import samspil.council.meeting.FollowUp.Owner;
import samspil.council.meeting.FollowUp.Promise;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.pages.desk.MeetingJourney.Deed;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** What is done when a meeting was held. */
@Singleton
record HeldDeeds(ConcludeMeeting conclude) {

    Map<String, BiFunction<Desk, Meeting, Journey>> all() {
        return Map.of("minutes", this::minutes, "publish", this::publish, "promise", this::promise);
    }

    private Journey minutes(Desk desk, Meeting meeting) {
        var step = Step.of(
                "minutes",
                Ask.of("text", Kind.AREA),
                Ask.of("attachments", Kind.AREA).optional());
        return new MeetingJourney<>(
                desk,
                meeting,
                "minutes",
                List.of(Documents.asked(desk, step)),
                written(meeting),
                new Deed<>(HeldDeeds::read, written -> conclude.write(meeting.key(), written, desk.actor())));
    }

    private Journey publish(Desk desk, Meeting meeting) {
        return new MeetingJourney<>(
                desk,
                meeting,
                "publish",
                List.of(new Step("publish", List.of())),
                Typed.NOTHING,
                new Deed<>(typed -> typed, _ -> conclude.publish(meeting.key(), desk.actor())));
    }

    private Journey promise(Desk desk, Meeting meeting) {
        var owners = Arrays.stream(Owner.values())
                .map(each -> new Option(each.key(), desk.say("owner." + each.key())))
                .toList();
        var step = Step.of("promise", Ask.of("what", Kind.LINE), Ask.one("owner", owners), Ask.of("due", Kind.DAY));
        return new MeetingJourney<>(
                desk,
                meeting,
                "promise",
                List.of(step),
                Typed.NOTHING,
                new Deed<>(HeldDeeds::promised, promise -> conclude.promise(meeting.key(), promise, desk.actor())));
    }

    private static Typed written(Meeting meeting) {
        var minutes = meeting.life().minutes();
        return minutes == null
                ? Typed.NOTHING
                : Typed.NOTHING
                        .with("text", minutes.text())
                        .with(
                                "attachments",
                                String.join(
                                        "\n",
                                        minutes.attachments().stream()
                                                .map(each -> each.address().toString())
                                                .toList()));
    }

    /** Minutes as they were typed. */
    static Written read(Typed typed) {
        return new Written(typed.text("text"), AgendaLines.documents(typed.lines("attachments"), "attachments"));
    }

    private static Promise promised(Typed typed) {
        return new Promise(
                typed.text("what"), Owner.valueOf(typed.text("owner").toUpperCase(Locale.ROOT)), typed.day("due"));
    }
}
