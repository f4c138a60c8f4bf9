package samspil.grants.assess;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;

/**
 * The scenario that is put to the vote.
 *
 * @param pool what was shared
 * @param by who put it, by pseudonym
 */
public record Motion(Round.Key round, Money pool, Scenario scenario, List<Share> shares, String by, Instant at) {
    public Motion {
        shares = List.copyOf(shares);
    }

    /** What an application is to get by it; empty where it was not among those that were shared among. */
    public Optional<Money> amount(ApplicationId application) {
        return shares.stream()
                .filter(each -> each.id().equals(application))
                .map(Share::amount)
                .findFirst();
    }

    /** What is neither shared nor kept for another round. */
    public Money left() {
        return scenario.now(pool).minus(total());
    }

    /** What it costs. */
    public Money total() {
        return shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    }
}
