package samspil.grants.apply;

import samspil.kernel.MunicipalityId;

/**
 * Who applies where.
 *
 * @param organisation the directory's id; everybody who represents it sees and writes the same
 */
public record Applicant(MunicipalityId municipality, String organisation) {}
