package samspil.council.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Statute;
import samspil.council.VotingGroup;
import samspil.council.election.HeldElection;
import samspil.council.election.RecordElection;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** Records an election that was held on paper. Who stood is typed a line for each, group by group. */
record HeldJourney(RecordElection record, Desk desk, Statute statute) implements CouncilJourney<HeldElection> {
    private static final String GROUP = "people-";

    @Override
    public String key() {
        return "held";
    }

    @Override
    public String path() {
        return "/desk/council/elections/held";
    }

    @Override
    public List<Ask> questions() {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.of("day", Kind.DAY));
        asks.add(Ask.of("begins", Kind.DAY));
        asks.add(Ask.of("minutes", Kind.LINE));
        statute.groups().forEach(group -> asks.add(group(group)));
        return asks;
    }

    private Ask group(VotingGroup group) {
        boolean single = statute.groups().size() == 1;
        var label =
                single ? desk.say("ask.people") : group.name().in(desk.setting().language());
        return new Ask(GROUP + group.id(), LINES, single, List.of()).worded(label, desk.say("ask.people.hint"));
    }

    @Override
    public HeldElection meant(Typed typed) {
        var people =
                statute.groups().stream().flatMap(group -> stood(typed, group)).toList();
        return new HeldElection(typed.day("day"), typed.day("begins"), typed.text("minutes"), people);
    }

    private static Stream<HeldElection.Stood> stood(Typed typed, VotingGroup group) {
        var field = GROUP + group.id();
        return typed.text(field)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new StoodLine(line, "/" + field).of(group));
    }

    @Override
    public Optional<Violation> against(HeldElection wish) {
        return record.against(desk.setting().municipality(), statute, wish);
    }

    @Override
    public Result done(HeldElection wish) {
        var next = List.of(desk.say("held.next"), desk.say("held.next.seats"));
        return Deeds.of(record.record(desk.setting().municipality(), wish, desk.actor()), desk, next);
    }
}
