package samspil.platform.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259) as it was read: no duplicate names, no broken text. */
public sealed interface JsonValue {

    /** Members in the order they were read. */
    record Members(Map<String, JsonValue> members) implements JsonValue {}

    /** Elements of an array. */
    record Elements(List<JsonValue> elements) implements JsonValue {}

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number, exactly as it was written. */
    record Figure(BigDecimal figure) implements JsonValue {}

    /** True or false. */
    record Truth(boolean truth) implements JsonValue {}

    /** The literal null. */
    record Nothing() implements JsonValue {}
}
