package samspil.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON document strictly: UTF-8 only, no duplicate names, no text behind it, bounded depth and numbers. */
final class JsonReader {
    private static final int LARGEST_SCALE = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(40)
                    .build())
            .build();

    private JsonReader() {}

    static Parsed<JsonValue> read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Parsed.refused("", "json.utf8");
        }
    }

    static Parsed<JsonValue> read(String text) {
        try (var parser = FACTORY.createParser(text)) {
            return document(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parsed<JsonValue> document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return Parsed.refused("", "json.empty");
            }
            var value = value(parser);
            return parser.nextToken() == null ? new Parsed.Value<>(value) : Parsed.refused("", "json.trailing");
        } catch (StreamConstraintsException e) {
            return Parsed.refused(pointer(parser), "json.limits");
        } catch (JsonParseException e) {
            return Parsed.refused(pointer(parser), code(e));
        } catch (UnpairedSurrogate e) {
            return Parsed.refused(pointer(parser), "json.utf8");
        }
    }

    /** The parser has no type of its own for a repeated name. */
    private static String code(JsonParseException e) {
        return e.getOriginalMessage().startsWith("Duplicate field") ? "json.duplicate" : "json.syntax";
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Members(members(parser));
            case START_ARRAY -> new JsonValue.Elements(elements(parser));
            case VALUE_STRING -> new JsonValue.Text(wellFormed(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Figure(bounded(parser));
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Truth(parser.getBooleanValue());
            case VALUE_NULL -> new JsonValue.Nothing();
            case null, default -> throw new JsonParseException(parser, "unexpected end");
        };
    }

    /** A few characters can spell a number that would fill the memory when it is written out: 1e-999999999. */
    private static BigDecimal bounded(JsonParser parser) throws IOException {
        try {
            var figure = parser.getDecimalValue();
            if (Math.abs((long) figure.scale()) <= LARGEST_SCALE) {
                return figure;
            }
        } catch (NumberFormatException e) {
            throw new StreamConstraintsException("exponent beyond all numbers");
        }
        throw new StreamConstraintsException("number too long when it is written out");
    }

    private static Map<String, JsonValue> members(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = wellFormed(parser.currentName());
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<JsonValue> elements(JsonParser parser) throws IOException {
        var elements = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    /** An escape may spell half a character, which no UTF-8 answer could carry. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new UnpairedSurrogate();
            }
        }
        return text;
    }

    private static final class UnpairedSurrogate extends RuntimeException {}
}
