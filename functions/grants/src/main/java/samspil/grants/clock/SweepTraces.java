package samspil.grants.clock;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import samspil.grants.pool.PoolRecord;
import samspil.grants.scheme.LongestKept;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;

/** Forgets what partners of joint pools told of applicants, as many whole years after its year as cases are kept. */
public record SweepTraces(PoolRecord pools, LongestKept longest, Municipalities municipalities, InstantSource clock)
        implements Chore {

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        var last = year(municipality) - longest.years(municipality) - 1;
        return Stream.of(() -> pools.forgetTraces(municipality, last, MOST));
    }

    private int year(MunicipalityId municipality) {
        var zone = municipalities.byId(municipality).orElseThrow().country().zone();
        return LocalDate.ofInstant(clock.instant(), zone).getYear();
    }
}
