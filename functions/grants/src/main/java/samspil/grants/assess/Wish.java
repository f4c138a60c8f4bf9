package samspil.grants.assess;

import samspil.grants.ApplicationId;
import samspil.kernel.Money;

/**
 * What an application asks of a pool.
 *
 * @param score in hundredths of the best there is
 * @param earmarked whether the part of the pool that is kept for one purpose is for it
 */
public record Wish(ApplicationId id, Money asked, double score, boolean earmarked) {}
