package samspil.kernel;

/**
 * A municipality that Samspil serves.
 *
 * @param slug its name in addresses: {@code hoeje-taastrup}
 * @param name in its own language
 * @param region the Danish region or Norwegian county (fylke) it lies in
 * @param language what its pages speak when nobody chose
 * @param latitude of its centre, WGS 84 degrees
 * @param longitude of its centre, WGS 84 degrees
 */
public record Municipality(
        MunicipalityId id,
        String slug,
        String name,
        Country country,
        String region,
        Language language,
        double latitude,
        double longitude) {}
