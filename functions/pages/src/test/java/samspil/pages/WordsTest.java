package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.kernel.Labels;
import samspil.kernel.Language;

class WordsTest {

    @Test
    void theWordsAreCompleteInEveryLanguage() {
        assertEquals("Søg", Words.say(Language.DA, "search.button"));
    }

    @Test
    void wordsThatNobodyWroteAreABug() {
        assertThrows(IllegalArgumentException.class, () -> Words.say(Language.DA, "nothing"));
    }

    @Test
    void everyLabelIsSaidSomewhere() throws IOException {
        var sources = text("src/main/jte") + text("src/main/java");
        var silent = Labels.load("samspil/pages/labels.tsv").keys().stream()
                .filter(key -> !sources.contains('"' + key + '"'))
                .filter(key -> !key.matches("(fallback|nav|problem|season)\\..*"))
                .toList();
        assertEquals(List.of(), silent);
    }

    private static String text(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
