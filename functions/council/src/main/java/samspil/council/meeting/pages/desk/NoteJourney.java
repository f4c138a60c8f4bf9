package samspil.council.meeting.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.AnswerInvitation.Answered;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** Notes an answer that somebody told the desk. */
record NoteJourney(Desk desk, Meeting meeting, AnswerInvitation answer) implements Journey {

    @Override
    public String key() {
        return "note";
    }

    @Override
    public String path() {
        return "/desk/meetings/" + meeting.key().id() + "/deeds/note";
    }

    @Override
    public List<Link> above() {
        return List.of(
                new Link(desk.say("room.title"), desk.visit().desk()),
                new Link(meeting.plan().title(), desk.visit().desk(meeting.key().id())));
    }

    @Override
    public List<Step> steps() {
        var known = answer.invitees().all(desk.visit().municipality()).stream()
                .filter(each -> meeting.invitees().contains(each.ref()))
                .map(NoteJourney::option)
                .toList();
        return List.of(Step.of("note", Ask.one("invitee", known), Ask.of("persons", Kind.NUMBER)));
    }

    @Override
    public Typed first() {
        return Typed.NOTHING.with("persons", "1");
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        var municipality = desk.visit().municipality();
        return switch (answer.note(
                municipality, meeting, typed.text("invitee"), typed.number("persons"), desk.actor())) {
            case Answered.Done(var _, var _) ->
                new Result.Done(desk.visit().desk(meeting.key().id()) + "?done=note");
            case Answered.Refused(var _, var violation) -> new Result.Wrong(violation);
            case Answered.Shut _ -> new Result.Wrong(new Violation("", "meeting.held"));
        };
    }

    private static Option option(Invitee invitee) {
        return new Option(invitee.ref(), invitee.name());
    }
}
