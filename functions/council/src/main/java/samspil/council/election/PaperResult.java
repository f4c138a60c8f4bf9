package samspil.council.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import samspil.council.VotingGroup;
import samspil.platform.IdSource;

/**
 * Who stood in an election held on paper, and what came of it.
 *
 * @param outcomes group by group, everybody in the order of the minutes
 */
record PaperResult(List<Candidate> candidates, List<Outcome> outcomes) {

    /** Of what the minutes tell: the first take the seats, the next follow. */
    static PaperResult of(HeldElection held, Call call, IdSource ids) {
        var candidates = new ArrayList<Candidate>();
        var outcomes = new ArrayList<Outcome>();
        for (var group : call.groups()) {
            var stood = held.in(group.id());
            var own = stood.stream()
                    .map(each -> new Candidate(ids.next(), group.id(), each.person(), null))
                    .toList();
            candidates.addAll(own);
            outcomes.add(outcome(call.seats(group), group, stood, own));
        }
        return new PaperResult(List.copyOf(candidates), List.copyOf(outcomes));
    }

    private static Outcome outcome(int seats, VotingGroup group, List<HeldElection.Stood> stood, List<Candidate> own) {
        var ids = own.stream().map(Candidate::id).toList();
        var scores = new ArrayList<Score>();
        for (int at = 0; at < ids.size(); at++) {
            scores.add(new Score(ids.get(at), stood.get(at).votes()));
        }
        int elected = Math.min(seats, ids.size());
        int last = Math.min(ids.size(), elected + group.substitutes());
        return new Outcome(
                group.id(),
                ids.size() > seats,
                null,
                null,
                scores,
                ids.subList(0, elected),
                ids.subList(elected, last),
                List.of());
    }

    /** As it is published. */
    Result at(Instant now, String minutes) {
        return new Result(now, outcomes, List.of(), null, minutes);
    }
}
