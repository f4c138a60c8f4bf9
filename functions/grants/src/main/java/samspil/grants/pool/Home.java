package samspil.grants.pool;

import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/**
 * Where the receiver of an award is at home.
 *
 * @param municipality absent where it works in several
 */
public record Home(ApplicationId application, @Nullable MunicipalityId municipality) {}
