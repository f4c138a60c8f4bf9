package samspil.directory.exchange.incoming;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Country;
import samspil.kernel.InvalidValue;
import samspil.kernel.RegisterNumber;

/** Values as people and registers write them. Each throws {@link InvalidValue} where the text is not one. */
final class Written {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()\\-/\u00A0]");
    private static final Pattern NATIONAL = Pattern.compile("[0-9]{8}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

    private Written() {}

    /** An ISO 8601 date, or the date of an ISO 8601 instant. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw InvalidValue.of("form.localdate");
        }
    }

    /** A plain decimal number, bounded so that counting with it stays cheap. */
    static BigDecimal figure(String text) {
        try {
            InvalidValue.unless(text.length() <= 40, "type.number");
            var figure = new BigDecimal(text);
            InvalidValue.unless(Math.abs((long) figure.scale()) <= 40, "type.number");
            return figure;
        } catch (NumberFormatException e) {
            throw InvalidValue.of("type.number");
        }
    }

    /** A whole number. */
    static int whole(String text) {
        try {
            return figure(text).intValueExact();
        } catch (ArithmeticException e) {
            throw InvalidValue.of("number.whole");
        }
    }

    /** A plain decimal number, or another where the text is absent or none. */
    static BigDecimal figureOr(@Nullable String text, BigDecimal otherwise) {
        try {
            return text == null ? otherwise : figure(text);
        } catch (InvalidValue e) {
            return otherwise;
        }
    }

    /** A web address, with or without its scheme. */
    static URI website(String text) {
        try {
            var uri = new URI(SCHEME.matcher(text).matches() ? text : "https://" + text);
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            InvalidValue.unless(web && uri.getHost() != null, "form.uri");
            return uri;
        } catch (URISyntaxException e) {
            throw InvalidValue.of("form.uri");
        }
    }

    /** A telephone number in international form; eight digits alone are the country's own. */
    static String phone(String text, Country country) {
        var digits = SEPARATORS.matcher(text).replaceAll("");
        if (NATIONAL.matcher(digits).matches()) {
            return (country == Country.DK ? "+45" : "+47") + digits;
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    /** A number in the country's register of organisations, however it is grouped. */
    static RegisterNumber register(String text, Country country) {
        var scheme = country == Country.DK ? RegisterNumber.Scheme.DK_CVR : RegisterNumber.Scheme.NO_BRC;
        var digits = SEPARATORS.matcher(text).replaceAll("");
        try {
            return new RegisterNumber(scheme, digits);
        } catch (InvalidValue e) {
            throw InvalidValue.of(e.violation().code());
        }
    }
}
