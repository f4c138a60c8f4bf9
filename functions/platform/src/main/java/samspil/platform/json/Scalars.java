package samspil.platform.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import samspil.kernel.InvalidValue;

/** The plain values that JSON has no type for, and how each is written. */
final class Scalars {
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            String.class, text -> text,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            LocalTime.class, LocalTime::parse,
            Instant.class, Instant::parse,
            Duration.class, Duration::parse,
            ZoneId.class, Scalars::zone,
            URI.class, Scalars::address);

    private static final Map<Class<?>, Function<BigDecimal, Object>> FROM_FIGURE = Map.of(
            int.class, BigDecimal::intValueExact,
            Integer.class, BigDecimal::intValueExact,
            long.class, BigDecimal::longValueExact,
            Long.class, BigDecimal::longValueExact,
            double.class, BigDecimal::doubleValue,
            BigDecimal.class, figure -> figure);

    private Scalars() {}

    /**
     * Reads one value.
     *
     * @throws InvalidValue when the JSON type or the form is another
     */
    static Object read(JsonValue value, Class<?> type) {
        if (type == boolean.class) {
            InvalidValue.unless(value instanceof JsonValue.Truth, "type.boolean");
            return ((JsonValue.Truth) value).truth();
        }
        return FROM_FIGURE.containsKey(type) ? figure(value, type) : text(value, type);
    }

    /** How a constant stands in JSON. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object figure(JsonValue value, Class<?> type) {
        InvalidValue.unless(value instanceof JsonValue.Figure, "type.number");
        try {
            return read(FROM_FIGURE, type).apply(((JsonValue.Figure) value).figure());
        } catch (ArithmeticException e) {
            throw invalid("number.whole");
        }
    }

    private static Object text(JsonValue value, Class<?> type) {
        InvalidValue.unless(value instanceof JsonValue.Text, "type.text");
        var text = ((JsonValue.Text) value).text();
        if (type.isEnum()) {
            return constant(text, type);
        }
        try {
            return read(FROM_TEXT, type).apply(text);
        } catch (DateTimeException e) {
            throw invalid("form." + type.getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("choice.unknown"));
    }

    private static URI address(String text) {
        try {
            var uri = new URI(text);
            InvalidValue.unless("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()), "form.uri");
            InvalidValue.unless(uri.getHost() != null, "form.uri");
            return uri;
        } catch (URISyntaxException e) {
            throw invalid("form.uri");
        }
    }

    /** Names of the IANA database only; an offset does not know summer time. */
    private static ZoneId zone(String text) {
        InvalidValue.unless(ZONES.contains(text), "form.zone");
        return ZoneId.of(text);
    }

    private static <V> Function<V, Object> read(Map<Class<?>, Function<V, Object>> forms, Class<?> type) {
        var form = forms.get(type);
        if (form == null) {
            throw new IllegalArgumentException("no JSON form: " + type);
        }
        return form;
    }

    private static InvalidValue invalid(String code) {
        return InvalidValue.of(code);
    }
}
