package samspil.directory.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.directory.Catalogue;
import samspil.directory.Published;

/**
 * The directory as one table (RFC 4180): a comma between cells, CR LF behind each row, UTF-8 with a byte order mark, for
 * without one the spreadsheets of our readers take æ, ø and å for something else. Lists have a vertical bar between their
 * values; of several contacts, places and times the table holds the first, of texts the municipality's language.
 */
public record CsvFile(Catalogue catalogue, Site site, Words words) {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "kind",
            "id",
            "version",
            "modified",
            "name",
            "summary",
            "description",
            "categories",
            "languages",
            "links",
            "register_number",
            "organisers",
            "activities",
            "venues",
            "role",
            "starts",
            "minutes",
            "zone",
            "rule",
            "age_from",
            "age_to",
            "price",
            "currency",
            "price_note",
            "places_left",
            "until",
            "street",
            "postal_code",
            "town",
            "latitude",
            "longitude",
            "accessibility",
            "capacity",
            "lent",
            "contact_name",
            "contact_role",
            "contact_email",
            "contact_phone",
            "source",
            "verified",
            "url");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The whole file. */
    public String file() {
        return catalogue.live().stream()
                .map(this::row)
                .collect(Collectors.joining("", BYTE_ORDER_MARK + String.join(",", COLUMNS) + "\r\n", ""));
    }

    private String row(Published.Live live) {
        var cells = new CsvRow(catalogue, site, words).of(live);
        return COLUMNS.stream().map(column -> cell(cells, column)).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Map<String, Object> cells, String column) {
        return CsvCell.write(
                switch (cells.get(column)) {
                    case null -> "";
                    case Collection<?> list ->
                        list.stream().map(Object::toString).collect(Collectors.joining("|"));
                    case Object value -> value.toString();
                });
    }
}
