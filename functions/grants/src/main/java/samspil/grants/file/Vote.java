package samspil.grants.file;

import java.util.Set;
import samspil.kernel.InvalidValue;

/**
 * How the council voted: who took part, and how many were for it; never who voted what.
 *
 * @param members all who may vote in this case, by pseudonym; nobody who is recused
 * @param voters those of them who took part
 */
public record Vote(Set<String> members, Set<String> voters, int inFavour, int against, int abstained) {

    /** @throws InvalidValue where the votes are not as many as the voters, or somebody voted who may not */
    public Vote {
        InvalidValue.unless(inFavour >= 0 && against >= 0 && abstained >= 0, "vote.count");
        InvalidValue.unless(inFavour + against + abstained == voters.size(), "vote.count");
        InvalidValue.unless(members.containsAll(voters), "vote.member", "/voters");
        members = Sorted.set(members);
        voters = Sorted.set(voters);
    }

    /** More than half of those who may vote took part. */
    public boolean hasQuorum() {
        return voters.size() * 2 > members.size();
    }

    /** More were for it than against. */
    public boolean isCarried() {
        return inFavour > against;
    }
}
