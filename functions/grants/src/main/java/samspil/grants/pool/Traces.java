package samspil.grants.pool;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.SchemeId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Hash;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;

/**
 * What municipalities of a joint pool tell each other of applicants: that the same organisation applied in the same
 * calendar year for the pool and for a partner's own scheme, and nothing else. It is known by its number in the register;
 * of whom the directory publishes none, nothing is told.
 */
public record Traces(PoolRecord pools, Rounds rounds, Organisations organisations, Municipalities municipalities) {

    /**
     * That somebody applied.
     *
     * @param reader whom it is told
     * @param mark the year, and a hash of the organisation's number, so that no name stands there
     */
    public record Trace(MunicipalityId reader, String mark, PoolId pool) {}

    /** What is to be told of an application that came. Who is in a funded pool stays in it, so this stays true. */
    public Stream<Trace> of(ApplicationFile file) {
        var from = file.municipality();
        return concerning(file)
                .flatMap(pool -> pool.confirmed().stream()
                        .filter(reader -> !reader.equals(from))
                        .filter(reader -> isBetween(pool, from, reader))
                        .flatMap(reader -> mark(file).map(mark -> new Trace(reader, mark, pool.id())).stream()));
    }

    /** Whether the applicant of a file applied elsewhere in the pool's municipalities too. */
    public boolean appliedElsewhere(ApplicationFile file) {
        return concerning(file)
                .anyMatch(pool -> mark(file)
                        .filter(mark -> pools.isTraced(new Trace(file.municipality(), mark, pool.id())))
                        .isPresent());
    }

    /** The pools for which it matters that it was applied for this: the lead's joint scheme, or any of a partner's own. */
    private Stream<Pool> concerning(ApplicationFile file) {
        var own = file.municipality();
        return pools.in(own).stream()
                .filter(Pool::funded)
                .filter(pool -> pool.isConfirmed(own))
                .filter(pool -> !pool.id().lead().equals(own)
                        || pool.agreement().scheme().equals(scheme(file)));
    }

    /** Partners tell each other nothing: only between the lead and each of them is money given for the same. */
    private static boolean isBetween(Pool pool, MunicipalityId one, MunicipalityId other) {
        return pool.id().lead().equals(one) || pool.id().lead().equals(other);
    }

    private SchemeId scheme(ApplicationFile file) {
        var round = new Round.Key(file.municipality(), file.submitted().round());
        return rounds.find(round).orElseThrow().offer().scheme();
    }

    private Optional<String> mark(ApplicationFile file) {
        var year = year(file);
        return organisations
                .find(file.municipality(), file.submitted().applicant())
                .flatMap(each -> Optional.ofNullable(each.registerNumber()))
                .map(number -> year + "#" + Hash.of("applicant/" + number));
    }

    private int year(ApplicationFile file) {
        var zone = municipalities
                .byId(file.municipality())
                .map(Municipality::country)
                .orElseThrow()
                .zone();
        return LocalDate.ofInstant(file.record().getFirst().at(), zone).getYear();
    }
}
