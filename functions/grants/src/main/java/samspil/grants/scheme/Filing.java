package samspil.grants.scheme;

import java.util.List;
import samspil.kernel.InvalidValue;

/**
 * How and when one applies.
 *
 * @param applications how many an organisation may have open in one round
 * @param rounds the rules by which rounds come; empty where they come as decided
 */
public record Filing(LateRule late, int applications, List<RoundRule> rounds) {
    private static final int MOST = 20;

    public Filing {
        rounds = List.copyOf(rounds);
        InvalidValue.unless(applications >= 1 && applications <= MOST, "number.range", "/applications");
        InvalidValue.unless(rounds.size() <= MOST, "list.long", "/rounds");
        InvalidValue.unless(
                rounds.stream().map(RoundRule::id).distinct().count() == rounds.size(), "list.repeats", "/rounds");
    }
}
