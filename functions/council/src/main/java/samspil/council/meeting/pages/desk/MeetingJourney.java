package samspil.council.meeting.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.council.meeting.Meeting;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Something done to one meeting by answering a form.
 *
 * @param deed its name in the address; its words are the labels {@code <deed>.title} and so on
 */
record MeetingJourney<T>(Desk desk, Meeting meeting, String deed, List<Step> steps, Typed first, Deed<T> does)
        implements Journey {

    /**
     * What comes of the answers.
     *
     * @param read what they mean
     */
    record Deed<T>(Function<Typed, T> read, Function<T, Changed> act) {}

    @Override
    public String key() {
        return deed;
    }

    @Override
    public String path() {
        return "/desk/meetings/" + meeting.key().id() + "/deeds/" + deed;
    }

    @Override
    public List<Link> above() {
        var visit = desk.visit();
        return List.of(
                new Link(visit.say("room.title"), visit.desk()),
                new Link(meeting.plan().title(), visit.desk(meeting.key().id())));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.ofNullable(does.read().apply(typed)).flatMap(_ -> Optional.empty());
    }

    @Override
    public Result act(Typed typed) {
        return switch (does.act().apply(does.read().apply(typed))) {
            case Changed.Done(var next) ->
                new Result.Done(desk.visit().desk(next.key().id()) + "?done=" + deed);
            case Changed.Refused(var violation) -> new Result.Wrong(PlanForm.atField(violation));
            case Changed.NotThere() -> new Result.Gone();
        };
    }
}
