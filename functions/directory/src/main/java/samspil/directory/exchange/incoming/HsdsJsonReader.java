package samspil.directory.exchange.incoming;

import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.kernel.Municipality;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/**
 * Reads HSDS 3 in JSON: one full service or organization, a list of them, or a page with {@code contents}. Each
 * organization, service and location is a row, however often it stands in the document.
 */
final class HsdsJsonReader implements ImportReader {

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        return switch (Json.tree(file)) {
            case Parsed.Refused<JsonValue>(var violations) -> new ImportContent.Broken(violations);
            case Parsed.Value<JsonValue>(var value) ->
                new HsdsRows(municipality, new Terms()).of(JsonRecords.in(value, object -> object.has("id")));
        };
    }
}
