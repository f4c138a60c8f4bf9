package samspil.platform.json;

/**
 * JSON in and out, for records. A component is a member of the same name; a record with one component stands as that
 * component; a sealed interface marked {@link ByKind} stands as the record it is; an enum constant is written in lower case with hyphens; absent is left out, never null; unknown members
 * are refused.
 */
public final class Json {
    private Json() {}

    /**
     * Reads a request body or a file strictly.
     *
     * @return the value, or every violation with a JSON Pointer to its place
     */
    public static <T> Parsed<T> read(byte[] bytes, Class<T> type) {
        return JsonReader.read(bytes).then(value -> bind(value, type));
    }

    /** Reads text strictly, as {@link #read(byte[], Class)}. */
    public static <T> Parsed<T> read(String text, Class<T> type) {
        return JsonReader.read(text).then(value -> bind(value, type));
    }

    /** Reads a document whose shape is decided later. */
    public static Parsed<JsonValue> tree(byte[] bytes) {
        return JsonReader.read(bytes);
    }

    /** Reads text whose shape is decided later. */
    public static Parsed<JsonValue> tree(String text) {
        return JsonReader.read(text);
    }

    /** Makes a record of a value that was read. */
    public static <T> Parsed<T> bind(JsonValue value, Class<T> type) {
        return new RecordBinder().bind(value, type);
    }

    /** Writes records, lists, maps, and the plain values of {@link RecordBinder}. */
    public static String write(Object value) {
        return JsonWriter.write(value);
    }
}
