package samspil.grants.file;

import java.time.Instant;
import samspil.grants.RoundId;
import samspil.kernel.MunicipalityId;

/** Where the terms of a round are found. */
@FunctionalInterface
public interface RoundTerms {

    /**
     * The terms that hold for a round's files.
     *
     * @param at the law of that time
     */
    FileTerms of(MunicipalityId municipality, RoundId round, Instant at);
}
