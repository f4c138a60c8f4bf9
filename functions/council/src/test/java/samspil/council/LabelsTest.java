package samspil.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.kernel.Labels;

class LabelsTest {
    private static final String SOURCES =
            text("src/main/jte") + text("src/main/java") + text("../pages/src/main/java/samspil/pages/journey");

    private static final Set<String> CONSTANTS = Pattern.compile("\\b[A-Z][A-Z_]+\\b")
            .matcher(SOURCES)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"labels", "meetings", "duties"})
    void everyLabelIsSaidSomewhere(String file) {
        var silent = Labels.load("samspil/council/" + file + ".tsv").keys().stream()
                .filter(key -> !isSaid(key.replaceFirst("\\.(one|other)$", "")))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    /** By its whole name, or put together of a beginning, the name of a thing, and an end, each of which is said. */
    private static boolean isSaid(String key) {
        return isLiteral(key)
                || isNamed(key)
                || dots(key).anyMatch(at -> isLiteral(key.substring(0, at + 1)) && isNamed(key.substring(at + 1)));
    }

    /** A literal or a constant, or one of them with an end that is a literal. */
    private static boolean isNamed(String name) {
        return isLiteral(name)
                || CONSTANTS.contains(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                || dots(name).anyMatch(at -> isLiteral(name.substring(at)) && isNamed(name.substring(0, at)));
    }

    private static boolean isLiteral(String text) {
        return SOURCES.contains('"' + text + '"') || SOURCES.contains("?done=" + text + '"');
    }

    private static Stream<Integer> dots(String key) {
        return IntStream.range(0, key.length())
                .filter(at -> key.charAt(at) == '.')
                .boxed();
    }

    private static String text(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(LabelsTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
