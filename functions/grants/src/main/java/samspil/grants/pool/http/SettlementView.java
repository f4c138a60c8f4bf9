package samspil.grants.pool.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Settlement.Part;
import samspil.kernel.Money;

/** A settlement as the API shows it; amounts in øre. */
record SettlementView(String pool, Instant at, List<Row> municipalities, Row total, long unnamed) {
    private static final String TITLES = "municipality,share,confirmed,paidIn,used,committed,returned,unused";
    private static final String END = "\r\n";

    /** One municipality, or all together. */
    record Row(
            String municipality,
            Money share,
            boolean confirmed,
            Money paidIn,
            Money used,
            Money committed,
            Money returned,
            Money unused) {

        static Row of(String name, Part part) {
            return new Row(
                    name,
                    part.share(),
                    part.confirmed(),
                    part.paidIn(),
                    part.used(),
                    part.committed(),
                    part.back(),
                    part.unused());
        }

        private String csv() {
            return Stream.of(
                            municipality,
                            share.ore(),
                            confirmed,
                            paidIn.ore(),
                            used.ore(),
                            committed.ore(),
                            returned.ore(),
                            unused.ore())
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
        }
    }

    static SettlementView of(Settlement settlement) {
        var rows = settlement.parts().stream()
                .map(part -> Row.of(part.municipality().value(), part))
                .toList();
        return new SettlementView(
                settlement.pool().toString(),
                settlement.at(),
                rows,
                Row.of("total", settlement.total()),
                settlement.unnamed());
    }

    /** As a table (RFC 4180). */
    String csv() {
        var rows = Stream.concat(municipalities.stream(), Stream.of(total)).map(Row::csv);
        return Stream.concat(Stream.of(TITLES), rows).collect(Collectors.joining(END, "", END));
    }
}
