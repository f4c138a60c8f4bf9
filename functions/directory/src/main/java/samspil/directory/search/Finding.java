package samspil.directory.search;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.kernel.MunicipalityId;

/** One query on its way to its answer. */
record Finding(Index index, Query query, String question, Found found, Filters filters) {

    static Finding of(Index index, MunicipalityId municipality, Query query) {
        return new Finding(
                index,
                query,
                Cursor.question(municipality, query),
                index.find(query.words()),
                Filters.of(query, index));
    }

    /** The answer from a cursor on, or from the start. */
    Results results(@Nullable Cursor after) {
        var ranking = ranking();
        int start = after == null ? 0 : ranking.after(after);
        int end = Math.min(start + query.paging().limit(), ranking.size());
        return new Results(
                ranking.size(),
                IntStream.range(start, end)
                        .map(ranking::entry)
                        .mapToObj(this::hit)
                        .toList(),
                new FacetCounts(index.facets(), filters, found.entries()).of(query),
                end < ranking.size() && end > start ? cursor(ranking, end - 1).write() : null,
                found.insteadOf(),
                found.partial(),
                ranking.size() == 0 ? withouts() : List.of());
    }

    private Ranking ranking() {
        var distances = filters.distances();
        IntUnaryOperator key = distances == null ? entry -> -found.rank(entry) : distances::of;
        return Ranking.of(filters.apply(found.entries(), null), key, index.order(query.reader()));
    }

    private Results.Hit hit(int entry) {
        var distances = filters.distances();
        return new Results.Hit(
                index.live(entry),
                Field.keys(found.fields(entry)),
                distances == null ? null : Integer.valueOf(distances.of(entry)));
    }

    private Cursor cursor(Ranking ranking, int place) {
        var entry = index.live(ranking.entry(place)).entry();
        return new Cursor(
                question, ranking.key(place), entry.id(), entry.about().name().in(query.reader()));
    }

    /** The ways out of an answer without hits. */
    private List<Results.Without> withouts() {
        var words = new Results.Without(
                "words",
                filters.apply(Found.everything(index.size()).entries(), null).cardinality());
        var others = filters.names().stream()
                .map(name -> new Results.Without(
                        name, filters.apply(found.entries(), name).cardinality()));
        return Stream.concat(query.words().isBlank() ? Stream.empty() : Stream.of(words), others)
                .filter(without -> without.total() > 0)
                .toList();
    }
}
