package samspil.council.pages.desk;

import java.util.List;
import java.util.stream.Stream;
import samspil.council.VotingGroup;
import samspil.council.election.CastBallot;
import samspil.council.election.CastBallot.Given;
import samspil.council.election.CastBallot.Vote;
import samspil.council.election.Election;
import samspil.council.election.Voter;
import samspil.council.pages.desk.form.Ask;
import samspil.council.pages.desk.form.Ask.Option;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey;
import samspil.council.pages.desk.form.Typed;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;

/** An organisation votes in its own group. */
record VoteJourney(CastBallot cast, Desk desk, Election election, Voter voter, VotingGroup group)
        implements Journey<Vote> {
    private static final String BLANK = "blank";

    @Override
    public String key() {
        return "vote";
    }

    @Override
    public String address() {
        return desk.setting().desk(election.key().id()) + "/vote";
    }

    @Override
    public List<Ask> asks() {
        var kind = group.names() == 1 ? Ask.Kind.ONE : Ask.Kind.SEVERAL;
        var label = desk.setting().count("ask.candidates", group.names());
        boolean single = election.call().statute().groups().size() == 1;
        var hint = single ? "" : desk.say("ask.candidates.hint");
        return List.of(new Ask("candidates", kind, true, label, hint, options()));
    }

    /** Whether there is anything to vote on. */
    boolean isContested() {
        return election.isContested(group, cast.elections().candidates(election.key()));
    }

    private List<Option> options() {
        var candidates = cast.elections().candidates(election.key()).stream()
                .filter(each -> each.group().equals(group.id()))
                .map(each -> new Option(each.id(), each.called(), each.statement() == null ? "" : each.statement()));
        return Stream.concat(candidates, Stream.of(new Option(BLANK, desk.say("vote.blank"), "")))
                .toList();
    }

    @Override
    public Vote meant(Typed typed) {
        var chosen = typed.all("candidates");
        boolean blank = chosen.contains(BLANK);
        InvalidValue.unless(!blank || chosen.size() == 1, "ballot.blank", "/candidates");
        return new Vote(blank ? List.of() : chosen, blank);
    }

    @Override
    public Deed act(Vote wish) {
        var setting = desk.setting();
        return switch (cast.cast(setting.municipality(), election.key(), wish, desk.actor())) {
            case Given.Received(var receipt) ->
                new Deed.Done(
                        receipt,
                        List.of(desk.say("vote.next"), desk.say("vote.next.receipt")),
                        new Link(
                                desk.say("vote.on"),
                                setting.election(election.key().id())));
            case Given.NotThere() -> new Deed.Gone();
            case Given.NotEntitled() -> wrong("election.not-entitled");
            case Given.Already() -> wrong("ballot.already");
            case Given.NotOpen(var _) -> wrong("ballot.not-open");
            case Given.Refused(var violation) -> new Deed.Wrong(violation);
        };
    }

    private static Deed wrong(String code) {
        return new Deed.Wrong(new Violation("", code));
    }
}
