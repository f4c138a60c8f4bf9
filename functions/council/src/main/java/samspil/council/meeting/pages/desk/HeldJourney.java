package samspil.council.meeting.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.PlanMeeting.Planned;
import samspil.council.meeting.RecordHeld;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/** Records a meeting that was held before anybody planned it here, with its minutes. */
record HeldJourney(Desk desk, RecordHeld record) implements Journey {

    @Override
    public String key() {
        return "held";
    }

    @Override
    public String path() {
        return "/desk/meetings/held";
    }

    @Override
    public List<Link> above() {
        return List.of(new Link(desk.say("room.title"), desk.visit().desk()));
    }

    @Override
    public List<Step> steps() {
        var form = form();
        var place = Step.of(
                "place",
                Ask.of("venue", Kind.LINE).optional(),
                Ask.of("link", Kind.LINE).optional());
        var minutes = Step.of(
                "minutes",
                Ask.of("text", Kind.AREA),
                Ask.of("attachments", Kind.AREA).optional());
        return Stream.of(form.kind(), form.subject(), form.time(), place, form.agenda(), Documents.asked(desk, minutes))
                .toList();
    }

    @Override
    public Typed first() {
        return Typed.NOTHING;
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return record.against(held(typed)).map(HeldJourney::atField);
    }

    @Override
    public Result act(Typed typed) {
        return switch (record.record(desk.visit().municipality(), held(typed), desk.actor())) {
            case Planned.Done(var meeting) ->
                new Result.Done(desk.visit().desk(meeting.key().id()) + "?done=held");
            case Planned.Refused(var violation) -> new Result.Wrong(atField(violation));
        };
    }

    private RecordHeld.Held held(Typed typed) {
        return new RecordHeld.Held(form().plan(typed), HeldDeeds.read(typed));
    }

    private static Violation atField(Violation violation) {
        return PlanForm.atField(new Violation(violation.pointer().replaceFirst("^/plan", ""), violation.code()));
    }

    private PlanForm form() {
        return new PlanForm(desk);
    }
}
