package samspil.council.meeting.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.AnswerInvitation.Answered;
import samspil.council.meeting.reply.Reply;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Somebody of the council answers their own invitation.
 *
 * @param self who they are, as {@code Invitee} names them
 */
record AnswerJourney(Desk desk, Meeting meeting, AnswerInvitation answer, String self) implements Journey {

    @Override
    public String key() {
        return "answer";
    }

    @Override
    public String path() {
        return "/desk/meetings/" + meeting.key().id() + "/deeds/answer";
    }

    @Override
    public List<Link> above() {
        return List.of(
                new Link(desk.say("room.title"), desk.visit().desk()),
                new Link(meeting.plan().title(), desk.visit().desk(meeting.key().id())));
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("answer", Ask.of("persons", Kind.NUMBER)));
    }

    @Override
    public Typed first() {
        var persons =
                answer.replies().turnout(meeting).of(self).map(Reply::persons).orElse(1);
        return Typed.NOTHING.with("persons", persons.toString());
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return Optional.empty();
    }

    @Override
    public Result act(Typed typed) {
        var municipality = desk.visit().municipality();
        return switch (answer.note(municipality, meeting, self, typed.number("persons"), desk.actor())) {
            case Answered.Done(var _, var _) ->
                new Result.Done(desk.visit().desk(meeting.key().id()) + "?done=answer");
            case Answered.Refused(var _, var violation) -> new Result.Wrong(violation);
            case Answered.Shut _ -> new Result.Wrong(new Violation("", "meeting.held"));
        };
    }
}
