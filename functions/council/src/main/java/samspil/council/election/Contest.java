package samspil.council.election;

import java.util.List;
import samspil.council.VotingGroup;

/**
 * What is decided in a group.
 *
 * @param candidates ids
 */
record Contest(String group, int seats, int substitutes, List<String> candidates) {

    static Contest of(Call call, VotingGroup group, List<Candidate> candidates) {
        var own = candidates.stream()
                .filter(each -> each.group().equals(group.id()))
                .map(Candidate::id)
                .toList();
        return new Contest(group.id(), call.seats(group), group.substitutes(), own);
    }

    /** Whether anybody has to vote: there are more who stand than seats. */
    boolean isContested() {
        return candidates.size() > seats;
    }
}
