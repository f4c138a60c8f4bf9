package samspil.directory.exchange.incoming;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.directory.ImportRow;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;

/** Reads any table of organisations by a mapping of its columns. Where the header does not fit, no row is read. */
final class CsvOrganisations implements ImportReader {
    private final Terms terms = new Terms();

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        var text = FileText.any(file);
        return text.isEmpty()
                ? ImportContent.broken("", "file.encoding")
                : CsvTable.read(text.get())
                        .map(table -> rows(municipality, table, CsvMapping.of(order.mapping(), table)))
                        .orElseGet(() -> ImportContent.broken("", "csv.syntax"));
    }

    private ImportContent rows(Municipality municipality, CsvTable table, CsvMapping mapping) {
        var problems = mapping.problems(table);
        if (!problems.isEmpty()) {
            return new ImportContent.Broken(problems);
        }
        var positions = positions(table, mapping);
        var organisation = new CsvOrganisation(municipality, terms);
        return new ImportContent.Rows(table.rows().stream()
                .map(row -> inColumns(row(organisation, table, row, new CsvCells(positions, row.cells())), mapping))
                .toList());
    }

    private static ImportRow row(CsvOrganisation organisation, CsvTable table, CsvTable.Row row, CsvCells cells) {
        var place = "#row=" + row.line();
        return row.cells().size() == table.header().size()
                ? organisation.row(place, table.raw(row), cells)
                : new ImportRow.Faulty(place, table.raw(row), List.of(new Violation("", "csv.cells")));
    }

    private static Map<String, Integer> positions(CsvTable table, CsvMapping mapping) {
        var positions = IntStream.range(0, table.header().size())
                .boxed()
                .collect(Collectors.toMap(table.header()::get, Function.identity(), (first, _) -> first));
        return mapping.columns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> positions.get(entry.getValue())));
    }

    private static ImportRow inColumns(ImportRow row, CsvMapping mapping) {
        return switch (row) {
            case ImportRow.Sound(var place, var raw, var entry, var warnings) ->
                new ImportRow.Sound(place, raw, entry, inColumns(warnings, mapping));
            case ImportRow.Faulty(var place, var raw, var violations) ->
                new ImportRow.Faulty(place, raw, inColumns(violations, mapping));
            case ImportRow.Ended ended -> ended;
        };
    }

    private static List<Violation> inColumns(List<Violation> violations, CsvMapping mapping) {
        return violations.stream().map(mapping::inColumn).toList();
    }
}
