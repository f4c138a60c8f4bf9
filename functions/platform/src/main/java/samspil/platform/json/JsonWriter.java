package samspil.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** Writes what {@link RecordBinder} reads. */
final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static String write(Object value) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(text)) {
            out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case JsonValue json -> json(out, json);
            case Record whole -> record(out, whole);
            case Map<?, ?> map -> members(out, map);
            case SequencedCollection<?> elements -> elements(out, elements);
            case Collection<?> unordered -> elements(out, ordered(unordered));
            default -> scalar(out, value);
        }
    }

    private static void scalar(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case Boolean truth -> out.writeBoolean(truth);
            case Integer figure -> out.writeNumber(figure);
            case Long figure -> out.writeNumber(figure);
            case Double figure -> out.writeNumber(figure);
            case BigDecimal figure -> out.writeNumber(figure);
            case Enum<?> constant -> out.writeString(Scalars.written(constant));
            default -> out.writeString(value.toString());
        }
    }

    private static void json(JsonGenerator out, JsonValue value) throws IOException {
        switch (value) {
            case JsonValue.Members(var members) -> members(out, members);
            case JsonValue.Elements(var elements) -> elements(out, elements);
            case JsonValue.Text(var text) -> out.writeString(text);
            case JsonValue.Figure(var figure) -> out.writeNumber(figure);
            case JsonValue.Truth(var truth) -> out.writeBoolean(truth);
            case JsonValue.Nothing() -> out.writeNull();
        }
    }

    private static void record(JsonGenerator out, Record whole) throws IOException {
        var shape = Shape.of(whole.getClass());
        if (shape.isBare()) {
            var only = of(whole, shape.parts().getFirst());
            write(out, only == null ? new JsonValue.Nothing() : only);
            return;
        }
        out.writeStartObject();
        member(out, Variants.KIND, shape.kind().orElse(null));
        for (var part : shape.parts()) {
            member(out, part.name(), of(whole, part));
        }
        out.writeEndObject();
    }

    private static void members(JsonGenerator out, Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (var entry : map.entrySet()) {
            member(out, name(entry.getKey()), entry.getValue());
        }
        out.writeEndObject();
    }

    private static String name(Object key) {
        return key instanceof Enum<?> constant ? Scalars.written(constant) : key.toString();
    }

    private static void member(JsonGenerator out, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            write(out, value);
        }
    }

    /** A set has no order of its own, or another in each JVM; what is written of it is compared by its hash. */
    private static List<?> ordered(Collection<?> unordered) {
        return unordered.stream()
                .sorted(Comparator.comparing(JsonWriter::write))
                .toList();
    }

    private static void elements(JsonGenerator out, Collection<?> elements) throws IOException {
        out.writeStartArray();
        for (var element : elements) {
            write(out, element);
        }
        out.writeEndArray();
    }

    private static @Nullable Object of(Record whole, Shape.Part part) {
        try {
            return part.accessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
