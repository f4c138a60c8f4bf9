package samspil.council.election;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.council.VotingGroup;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent.Actor;

/** An organisation votes, once. Of several who may vote for it the first counts. */
public record CastBallot(Elections elections, Polls polls, IdSource ids, InstantSource clock) {

    /**
     * What somebody votes.
     *
     * @param candidates ids
     * @param blank whether it names nobody on purpose
     */
    public record Vote(List<String> candidates, boolean blank) {

        /** @throws InvalidValue when it names somebody twice, or says something else than it names */
        public Vote {
            candidates = List.copyOf(candidates);
            InvalidValue.unless(
                    candidates.stream().distinct().count() == candidates.size(), "list.repeats", "/candidates");
            InvalidValue.unless(blank == candidates.isEmpty(), "ballot.blank", "/candidates");
        }
    }

    /** What became of it. */
    public sealed interface Given {

        /**
         * It lies in the box.
         *
         * @param receipt by which the voter finds the ballot among those that were counted; kept nowhere with a name
         */
        record Received(String receipt) implements Given {}

        /** There is no such election. */
        record NotThere() implements Given {}

        /** The organisation is not on the roll. */
        record NotEntitled() implements Given {}

        /** A ballot was cast for it before. */
        record Already() implements Given {}

        /** No ballots are taken now. */
        record NotOpen(Stage stage) implements Given {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Given {}
    }

    /** Votes. */
    public Given cast(Municipality municipality, Election.Key key, Vote vote, Actor by) {
        var election = elections.find(key);
        if (election.isEmpty()) {
            return new Given.NotThere();
        }
        var stage = election.get().at(clock.instant(), municipality.country().zone());
        if (stage != Stage.BALLOT) {
            return new Given.NotOpen(stage);
        }
        return Optional.ofNullable(by.organisation())
                .flatMap(organisation -> polls.voter(key, organisation))
                .map(voter -> cast(election.get(), voter, vote, by.duty()))
                .orElseGet(Given.NotEntitled::new);
    }

    private Given cast(Election election, Voter voter, Vote vote, String duty) {
        if (voter.voted()) {
            return new Given.Already();
        }
        var wrong = against(election, voter, vote);
        if (wrong.isPresent()) {
            return new Given.Refused(wrong.get());
        }
        var ballot = new Ballot(voter.group(), vote.candidates());
        var receipt = ids.next();
        return polls.cast(election.key(), new Polls.Cast(voter, duty, ballot, ids.next(), receipt))
                ? new Given.Received(receipt)
                : new Given.Already();
    }

    private Optional<Violation> against(Election election, Voter voter, Vote vote) {
        return election.call().groups().stream()
                .filter(group -> group.id().equals(voter.group()))
                .findFirst()
                .map(group -> against(election, group, vote))
                .orElseGet(() -> wrong("", "election.group-rests"));
    }

    private Optional<Violation> against(Election election, VotingGroup group, Vote vote) {
        var contest = Contest.of(election.call(), group, elections.candidates(election.key()));
        if (!contest.isContested()) {
            return wrong("", "ballot.uncontested");
        }
        if (vote.candidates().size() > group.names()) {
            return wrong("/candidates", "ballot.names");
        }
        return contest.candidates().containsAll(vote.candidates())
                ? Optional.empty()
                : wrong("/candidates", "ballot.candidate");
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
