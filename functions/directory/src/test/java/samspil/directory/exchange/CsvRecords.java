package samspil.directory.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads RFC 4180 as its grammar says, and nothing more lenient. */
final class CsvRecords {
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

    private CsvRecords() {}

    static List<List<String>> of(String file) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var fields = FIELD.matcher(file.substring(1));
        int end = 0;
        while (fields.find() && fields.start() == end) {
            end = fields.end();
            record.add(
                    fields.group(1) == null ? fields.group(2) : fields.group(1).replace("\"\"", "\""));
            if (!fields.group(3).equals(",")) {
                records.add(List.copyOf(record));
                record.clear();
            }
        }
        if (end != file.length() - 1) {
            throw new IllegalArgumentException("not RFC 4180 at " + end);
        }
        return records;
    }
}
