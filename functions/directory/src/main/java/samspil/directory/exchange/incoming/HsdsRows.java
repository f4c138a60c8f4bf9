package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.ImportContent;
import samspil.directory.ImportRow;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** Makes rows of the records of an HSDS document, tabular or not. */
record HsdsRows(Municipality municipality, Terms terms) {

    ImportContent of(List<JsonRecords.Found> records) {
        var objects = new ArrayList<HsdsObject>();
        var others = new ArrayList<ImportRow>();
        for (var record : records) {
            HsdsObject.of(record.place(), record.value())
                    .ifPresentOrElse(objects::add, () -> others.add(faulty(record, "hsds.object")));
        }
        var rows =
                Stream.concat(rows(new HsdsObjects(objects)), others.stream()).toList();
        return rows.isEmpty() ? ImportContent.broken("", "file.nothing") : new ImportContent.Rows(rows);
    }

    static ImportRow faulty(JsonRecords.Found record, String code) {
        return new ImportRow.Faulty(record.place(), Json.write(record.value()), List.of(new Violation("", code)));
    }

    private Stream<ImportRow> rows(HsdsObjects objects) {
        var parts = new HsdsParts(municipality, terms);
        var organization = new HsdsOrganization(parts, objects);
        var service = new HsdsService(parts);
        var location = new HsdsLocation(parts);
        return objects.all().map(object -> {
            var raw = Json.write(new JsonValue.Members(object.fields().members()));
            return switch (object.type()) {
                case ORGANIZATION -> organization.row(object, raw);
                case SERVICE -> service.row(object, raw);
                case LOCATION -> location.row(object, raw);
            };
        });
    }
}
