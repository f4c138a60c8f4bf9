package samspil.policies;

/**
 * The version that holds on a day.
 *
 * @param certain false where it is only known that it came to hold in the month, season or year of that day
 */
public record InForce(Version version, boolean certain) {}
