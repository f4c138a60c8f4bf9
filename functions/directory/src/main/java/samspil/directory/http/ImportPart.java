package samspil.directory.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.directory.ImportOutcome;
import samspil.directory.ReadImport;
import samspil.kernel.InvalidValue;
import samspil.platform.json.Parsed;

/** Which part of a report the query asks for. */
final class ImportPart {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private ImportPart() {}

    static Parsed<ReadImport.Wanted> read(@Nullable String after, @Nullable String outcome, @Nullable String limit) {
        try {
            return new Parsed.Value<>(new ReadImport.Wanted(
                    number(after, 0, "cursor", "/after"), outcome(outcome), number(limit, 20, "limit", "/limit")));
        } catch (InvalidValue e) {
            return new Parsed.Refused<>(List.of(e.violation()));
        }
    }

    private static int number(@Nullable String text, int otherwise, String code, String pointer) {
        InvalidValue.unless(text == null || WHOLE.matcher(text).matches(), code, pointer);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static @Nullable ImportOutcome outcome(@Nullable String text) {
        var found = Arrays.stream(ImportOutcome.values())
                .filter(outcome -> outcome.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        InvalidValue.unless(text == null || found.isPresent(), "choice.unknown", "/outcome");
        return found.orElse(null);
    }
}
