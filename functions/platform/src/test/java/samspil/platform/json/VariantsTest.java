package samspil.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;

class VariantsTest {

    @ByKind
    sealed interface Figure {
        record Dot() implements Figure {}

        record FullCircle(int radius) implements Figure {
            public FullCircle {
                InvalidValue.unless(radius > 0, "number.range", "/radius");
            }
        }
    }

    record Drawing(Figure first, List<Figure> others) {}

    @Test
    void aRecordSaysWhichItIsAndIsReadBackAsThat() {
        var drawing = new Drawing(new Figure.Dot(), List.of(new Figure.FullCircle(2), new Figure.Dot()));
        assertEquals(
                "{\"first\":{\"kind\":\"dot\"},\"others\":[{\"kind\":\"full-circle\",\"radius\":2},{\"kind\":\"dot\"}]}",
                Json.write(drawing));
        assertEquals(drawing, Json.read(Json.write(drawing), Drawing.class).orThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"first":"dot"}                              | /first        | type.object
            {"first":{}}                                 | /first/kind   | field.required
            {"first":{"kind":1}}                         | /first/kind   | field.required
            {"first":{"kind":"square"}}                  | /first/kind   | choice.unknown
            {"first":{"kind":"dot","radius":2}}          | /first/radius | field.unknown
            {"first":{"kind":"full-circle"}}             | /first/radius | field.required
            {"first":{"kind":"full-circle","radius":0}}  | /first/radius | number.range
            """)
    void anotherKindOrAnotherShapeIsRefusedWithItsPlace(String json, String pointer, String code) {
        assertEquals(new Parsed.Refused<>(List.of(new Violation(pointer, code))), Json.read(json, Drawing.class));
    }
}
