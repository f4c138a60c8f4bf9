package samspil.grants.pay;

import java.util.Map;
import samspil.grants.RoundId;
import samspil.kernel.MunicipalityId;

/** Where the lots of rounds are kept. */
public interface Draws {

    /** Keeps the lots of a round, before anything is drawn from them; the ones that are kept, where there are any. */
    Draw keep(MunicipalityId municipality, RoundId round, Draw draw);

    /** All of a municipality. */
    Map<RoundId, Draw> in(MunicipalityId municipality);
}
