package samspil.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Violation;

class JsonTest {

    enum Shade {
        LIGHT_BLUE,
        RED
    }

    record Name(String value) {
        Name {
            InvalidValue.unless(value.length() < 8, "text.long");
        }
    }

    record Inner(Name name, @Nullable Integer count) {}

    record Whole(
            Name name,
            LocalText text,
            Shade shade,
            boolean truth,
            @Nullable BigDecimal figure,
            List<Inner> inner,
            Set<String> words,
            Map<String, Long> numbers,
            @Nullable LocalDate day,
            @Nullable Instant instant,
            @Nullable Duration duration,
            @Nullable ZoneId zone,
            @Nullable URI address) {}

    private static final String RIGHT = """
            {"name":"Skak","text":{"da":"Skak"},"shade":"light-blue","truth":true}""";

    @Test
    void aSetIsWrittenInTheSameOrderInEveryJvm() {
        var words = new Words(Set.of("d", "b", "a", "c", "e"), new LinkedHashSet<>(List.of("z", "y")));
        assertEquals("{\"unordered\":[\"a\",\"b\",\"c\",\"d\",\"e\"],\"ordered\":[\"z\",\"y\"]}", Json.write(words));
    }

    record Words(Set<String> unordered, Set<String> ordered) {}

    @Test
    void absentListsAreEmptyAndAbsentValuesAreAbsent() {
        var whole = Json.read(RIGHT, Whole.class).orThrow();
        assertEquals(List.of(), whole.inner());
        assertEquals(Set.of(), whole.words());
        assertEquals(Map.of(), whole.numbers());
        assertEquals(null, whole.day());
    }

    @ParameterizedTest(name = "{0} is refused with {2} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"Skak","shade":"red","truth":true}                              | /text         | field.required
            {"name":"Skak","text":{"da":"x"},"shade":"red","truth":true,"more":1}   | /more         | field.unknown
            {"name":"Skak","text":{"da":"x"},"shade":"red","truth":"yes"}           | /truth        | type.boolean
            {"name":"Skak","text":{"da":"x"},"shade":"green","truth":true}          | /shade        | choice.unknown
            {"name":"Skak","text":{"sv":"x"},"shade":"red","truth":true}            | /text/sv      | choice.unknown
            {"name":"Skak","text":{"da":" "},"shade":"red","truth":true}            | /text/da      | text.blank
            {"name":"Skak","text":"x","shade":"red","truth":true}                   | /text         | type.object
            {"name":7,"text":{"da":"x"},"shade":"red","truth":true}                 | /name         | type.text
            {"name":null,"text":{"da":"x"},"shade":"red","truth":true}              | /name         | type.text
            {"name":"Skakklubben","text":{"da":"x"},"shade":"red","truth":true}     | /name         | text.long
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"day":"2026-02-30"} | /day     | form.localdate
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"zone":"+02:00"} | /zone       | form.zone
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"address":"javascript:alert(1)"} | /address | form.uri
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"inner":[{"name":"b","count":1.5}]} | /inner/0/count | number.whole
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"inner":{}}    | /inner        | type.list
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"words":["b","b"]} | /words    | list.repeats
            {"name":"a","text":{"da":"x"},"shade":"red","truth":true,"numbers":{"a/b":"c"}} | /numbers/a~1b | type.number
            {"name":"a","name":"b"}                                                 | /name         | json.duplicate
            {"name":"a"} {}                                                         | ``            | json.trailing
            {"name":                                                                | /name         | json.syntax
            {"name":"\\ud800"}                                                      | /name         | json.utf8
            """)
    void wrongInputIsRefusedWithItsPlace(String json, String pointer, String code) {
        assertRefused(Json.read(json, Whole.class), new Violation(pointer, code));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var refused =
                assertInstanceOf(Parsed.Refused.class, Json.read("{\"name\":1,\"truth\":1,\"extra\":1}", Whole.class));
        assertEquals(5, refused.violations().size());
    }

    @Test
    void brokenUtf8IsRefused() {
        assertRefused(Json.read(new byte[] {'"', (byte) 0xc3, '"'}, Name.class), new Violation("", "json.utf8"));
    }

    @Test
    void deepNestingIsRefusedBeforeItHurts() {
        var deep = "[".repeat(100_000);
        var refused = assertInstanceOf(Parsed.Refused.class, Json.read(deep, Whole.class));
        assertEquals("json.limits", ((Violation) refused.violations().getFirst()).code());
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertRefused(Json.read(new byte[0], Whole.class), new Violation("", "json.empty"));
    }

    @RepeatedTest(50)
    void whatIsWrittenIsReadBackAsItWas(RepetitionInfo repetition) {
        long seed = 1_000L + repetition.getCurrentRepetition();
        var whole = some(new Random(seed));
        assertEquals(whole, Json.read(Json.write(whole), Whole.class).orThrow(), "seed " + seed);
    }

    @RepeatedTest(200)
    void damagedInputIsReadOrRefusedAndNeverThrows(RepetitionInfo repetition) {
        long seed = 2_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var bytes = Json.write(some(random)).getBytes(UTF_8);
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertInstanceOf(Parsed.class, Json.read(bytes, Whole.class), "seed " + seed);
    }

    private static void assertRefused(Parsed<?> parsed, Violation violation) {
        assertEquals(new Parsed.Refused<>(List.of(violation)), parsed);
    }

    private static Whole some(Random random) {
        return new Whole(
                new Name("n" + random.nextInt(1_000)),
                LocalText.of(one(random, Language.values()), "æøå \"\\ \n " + random.nextInt()),
                one(random, Shade.values()),
                random.nextBoolean(),
                random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(), random.nextInt(5)),
                random.nextBoolean() ? List.of() : List.of(new Inner(new Name("i"), random.nextInt())),
                random.nextBoolean() ? Set.of() : Set.of("a", "ø"),
                Map.of("k~/", random.nextLong()),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                Instant.ofEpochSecond(random.nextInt()),
                Duration.ofMinutes(random.nextInt(10_000)),
                ZoneId.of("Europe/Oslo"),
                URI.create("https://samspil.example/" + random.nextInt(10)));
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    @ParameterizedTest
    @CsvSource({"1e-999999999", "1e999999999", "-1e-41", "1e99999999999999"})
    void aShortNumberThatWouldBeLongWhenWrittenOutIsRefused(String number) {
        assertEquals(
                List.of(new Violation("/a", "json.limits")),
                ((Parsed.Refused<JsonValue>) Json.tree("{\"a\":" + number + "}")).violations());
    }
}
