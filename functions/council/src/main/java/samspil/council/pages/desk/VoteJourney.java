package samspil.council.pages.desk;

import java.util.List;
import java.util.stream.Stream;
import samspil.council.VotingGroup;
import samspil.council.election.CastBallot;
import samspil.council.election.CastBallot.Given;
import samspil.council.election.CastBallot.Vote;
import samspil.council.election.Election;
import samspil.council.election.Voter;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** An organisation votes in its own group. */
record VoteJourney(CastBallot cast, Desk desk, Election election, Voter voter, VotingGroup group)
        implements CouncilJourney<Vote> {
    private static final String BLANK = "blank";

    @Override
    public String key() {
        return "vote";
    }

    @Override
    public String path() {
        return "/desk/council/elections/" + election.key().id() + "/vote";
    }

    @Override
    public List<Ask> questions() {
        var kind = group.names() == 1 ? Kind.ONE : Kind.MANY;
        var label = desk.setting().count("ask.candidates", group.names());
        boolean single = election.call().statute().groups().size() == 1;
        var hint = single ? "" : desk.say("ask.candidates.hint");
        return List.of(new Ask("candidates", kind, true, options()).worded(label, hint));
    }

    /** Whether there is anything to vote on. */
    boolean isContested() {
        return election.isContested(group, cast.elections().candidates(election.key()));
    }

    private List<Option> options() {
        var candidates = cast.elections().candidates(election.key()).stream()
                .filter(each -> each.group().equals(group.id()))
                .map(each -> new Option(each.id(), each.called(), each.statement() == null ? "" : each.statement()));
        return Stream.concat(candidates, Stream.of(new Option(BLANK, desk.say("vote.blank"))))
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
    public Result done(Vote wish) {
        var setting = desk.setting();
        return switch (cast.cast(setting.municipality(), election.key(), wish, desk.actor())) {
            case Given.Received(var receipt) ->
                new Result.Told(
                        receipt,
                        List.of(desk.say("vote.next"), desk.say("vote.next.receipt")),
                        new Link(
                                desk.say("vote.on"),
                                setting.election(election.key().id())));
            case Given.NotThere() -> new Result.Gone();
            case Given.NotEntitled() -> wrong("election.not-entitled");
            case Given.Already() -> wrong("ballot.already");
            case Given.NotOpen(var _) -> wrong("ballot.not-open");
            case Given.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    private static Result wrong(String code) {
        return new Result.Wrong(new Violation("", code));
    }
}
