package samspil.grants.scheme;

import samspil.kernel.MunicipalityId;

/**
 * How long a municipality keeps what belongs to no single case: as long as the one of its schemes that keeps longest,
 * by the versions that count today.
 */
public record LongestKept(Schemes schemes) {
    /** Where no scheme says anything: as long as accounts are kept. */
    private static final int USUAL = 5;

    /** In years. */
    public int years(MunicipalityId municipality) {
        return schemes.in(municipality).stream()
                .map(scheme -> scheme.active().orElseGet(scheme::newest))
                .mapToInt(version -> version.terms().afterwards().keptYears())
                .max()
                .orElse(USUAL);
    }
}
