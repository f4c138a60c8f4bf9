package samspil.council.meeting.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.PlanMeeting;
import samspil.council.meeting.PlanMeeting.Planned;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** Plans a meeting. */
record PlanJourney(Desk desk, PlanMeeting plan) implements Journey {

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public String path() {
        return "/desk/meetings/new";
    }

    @Override
    public List<Link> above() {
        return List.of(new Link(desk.say("room.title"), desk.visit().desk()));
    }

    @Override
    public List<Step> steps() {
        var form = form();
        return List.of(form.kind(), form.subject(), form.time(), form.place(), form.agenda());
    }

    @Override
    public Typed first() {
        return Typed.NOTHING;
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return plan.against(form().plan(typed)).map(PlanForm::atField);
    }

    @Override
    public Result act(Typed typed) {
        return switch (plan.plan(desk.visit().municipality(), form().plan(typed), desk.actor())) {
            case Planned.Done(var meeting) ->
                new Result.Done(desk.visit().desk(meeting.key().id()) + "?done=plan");
            case Planned.Refused(var violation) -> new Result.Wrong(PlanForm.atField(violation));
        };
    }

    private PlanForm form() {
        return new PlanForm(desk);
    }
}
