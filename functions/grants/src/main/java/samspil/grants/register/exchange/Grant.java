package samspil.grants.register.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.register.PublicAward;
import samspil.grants.register.PublicWords;
import samspil.kernel.Money;

/**
 * An award as 360Giving has it. Either the organisation or the individual is there.
 *
 * @param awardDate the day of the decision
 * @see <a href="https://standard.threesixtygiving.org/en/latest/technical/reference/">360Giving Data Standard 1.4</a>
 */
record Grant(
        String id,
        String title,
        String description,
        String currency,
        BigDecimal amountAppliedFor,
        BigDecimal amountAwarded,
        LocalDate awardDate,
        Instant dateModified,
        String dataSource,
        List<Party> fundingOrganization,
        @Nullable List<Party> recipientOrganization,
        @Nullable Party recipientIndividual,
        List<Programme> grantProgramme) {
    private static final int LONGEST_TITLE = 140;
    private static final int ORE = 2;

    /** Somebody, by an identifier of org-id.guide or of the publisher. */
    record Party(String id, String name) {}

    /** What it was given under. */
    record Programme(String code, String title) {}

    static Grant of(Publisher publisher, PublicAward award) {
        var language = publisher.municipality().language();
        var scheme = award.call().title().in(language);
        var organisation = Optional.ofNullable(award.receiver())
                .map(each -> List.of(new Party(publisher.idOf(each), each.name())))
                .orElse(null);
        return new Grant(
                publisher.own(award.id()),
                PublicWords.cut(title(award, scheme), LONGEST_TITLE),
                award.purpose().isEmpty() ? scheme : award.purpose(),
                publisher.currency(),
                kroner(award.asked()),
                kroner(award.amount()),
                award.decided(),
                award.changed(),
                publisher.api() + "/awards",
                List.of(new Party(publisher.id(), publisher.municipality().name())),
                organisation,
                organisation == null ? somebody(publisher, award) : null,
                List.of(new Programme(award.call().scheme().value(), scheme)));
    }

    /** In whole kroner with two digits for øre; never rounded. */
    static BigDecimal kroner(Money money) {
        return BigDecimal.valueOf(money.ore(), ORE);
    }

    private static String title(PublicAward award, String scheme) {
        return award.purpose().isEmpty() ? scheme : award.purpose();
    }

    /** Someone whose name is nobody's business; each award has its own, so that nobody finds out who got two. */
    private static Party somebody(Publisher publisher, PublicAward award) {
        return new Party(publisher.own("individual-" + award.id()), publisher.somebody());
    }
}
