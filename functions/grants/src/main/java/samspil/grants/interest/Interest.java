package samspil.grants.interest;

import samspil.platform.ties.Tie;

/**
 * That somebody may have an interest in a case.
 *
 * @param organisation that applies, by the directory's id
 * @param tie what ties them to it
 */
public record Interest(Assessor who, String organisation, Tie tie) {}
