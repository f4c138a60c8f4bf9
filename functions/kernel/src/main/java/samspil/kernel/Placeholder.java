package samspil.kernel;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code {0}} in a label. Simpler than MessageFormat, whose apostrophes would have to be doubled in every text. */
final class Placeholder {

    private static final Pattern PATTERN = Pattern.compile("\\{(\\d)}");

    private Placeholder() {}

    static Set<String> in(String words) {
        return PATTERN.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    static String fill(String words, Locale locale, Object... arguments) {
        return PATTERN.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(text(arguments, index(match), locale)));
    }

    private static int index(MatchResult match) {
        return Integer.parseInt(match.group(1));
    }

    private static String text(Object[] arguments, int index, Locale locale) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("A label wants more than " + arguments.length + " arguments");
        }
        return arguments[index] instanceof Number number
                ? NumberFormat.getInstance(locale).format(number)
                : String.valueOf(arguments[index]);
    }
}
