package samspil.grants.pool;

import java.time.Instant;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.ByKind;

/** What a municipality says of its share; the last word counts. */
@ByKind
public sealed interface Answer permits Confirmation, Declination {

    /** For which it is said. */
    MunicipalityId municipality();

    /** Who said so, by pseudonym. */
    String person();

    /** When. */
    Instant at();
}
