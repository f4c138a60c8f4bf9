package samspil.grants.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * What municipalities agree on for a joint pool.
 *
 * @param scheme of the lead, which the pool finances
 * @param line of the lead, on which the shares are kept together
 * @param shares of all who are in it, the lead among them
 */
public record Agreement(LocalText title, SchemeId scheme, LineId line, int year, Rule rule, List<Share> shares) {
    private static final int MOST = 30;

    /** Who bears an award. */
    public enum Rule {
        /** The municipality in which its receiver is at home, as far as its share goes; the rest all of them together. */
        BY_HOME,
        /** All of them together, in proportion to their shares. */
        IN_PROPORTION
    }

    /** @throws InvalidValue unless two to thirty municipalities have a share each, of a year of ours */
    public Agreement {
        Texts.shortText(title, "/title");
        InvalidValue.unless(year >= 2000 && year <= 2100, "pool.year", "/year");
        shares = shares.stream()
                .sorted(Comparator.comparing(Share::municipality))
                .toList();
        InvalidValue.unless(shares.size() >= 2 && shares.size() <= MOST, "pool.members", "/shares");
        InvalidValue.unless(members(shares).size() == shares.size(), "pool.members", "/shares");
    }

    /** All who are in it. */
    public Set<MunicipalityId> members() {
        return members(shares);
    }

    /** What one of them puts in; empty where it is not in it. */
    public Optional<Money> share(MunicipalityId municipality) {
        return shares.stream()
                .filter(each -> each.municipality().equals(municipality))
                .map(Share::amount)
                .findFirst();
    }

    private static Set<MunicipalityId> members(List<Share> shares) {
        return shares.stream().map(Share::municipality).collect(Collectors.toUnmodifiableSet());
    }
}
