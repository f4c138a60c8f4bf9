package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader meets when opening the repository. */
class TreeTest {
    private static final int LONGEST_FILE = 250;
    private static final Pattern MACHINE_PATH = Pattern.compile("/(work|root|farm|home)/[a-z]");
    /** A link of Markdown to something in the repository. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)");

    private static final Pattern SWALLOWS_ALL = Pattern.compile("catch \\((Exception|Throwable) ");

    @Test
    void theTopHoldsWhatThePlanSays() throws IOException {
        try (Stream<Path> top = Files.list(Repository.root())) {
            var shown = top.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "LICENSE",
                            "README.md",
                            "functions",
                            "infrastructure",
                            "mvnw",
                            "mvnw.cmd",
                            "pom.xml",
                            "template.yaml"),
                    shown);
        }
    }

    @Test
    void noSourceFileIsTooLongToReadInOneGo() {
        assertEquals(
                List.of(), main().filter(path -> lines(path) > LONGEST_FILE).toList());
    }

    @Test
    void noFileNamesAPlaceOnSomebodysMachine() {
        var named = Stream.of(".java", ".yaml", ".xml", ".md", ".tsv", ".jte", ".sh")
                .flatMap(ending -> Repository.files(ending).stream())
                .filter(path -> !path.endsWith("TreeTest.java"))
                .filter(path -> MACHINE_PATH.matcher(text(path)).find())
                .toList();
        assertEquals(List.of(), named);
    }

    @Test
    void everyLinkOfADescriptionLeadsToAFileThatIsKept() {
        var kept = Repository.files("");
        var lost = Repository.files(".md").stream()
                .flatMap(file -> LINK.matcher(text(file))
                        .results()
                        .map(found -> file.resolveSibling(found.group(1)).normalize()))
                .filter(leads -> kept.stream().noneMatch(path -> path.startsWith(leads)))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void everythingIsCaughtAtTheEdgeOnly() {
        var swallowing = main().filter(path -> !path.toString().contains("infrastructure"))
                .filter(path -> SWALLOWS_ALL.matcher(text(path)).find())
                .toList();
        assertEquals(List.of(), swallowing);
    }

    @Test
    void theReadmeFitsOnTwoScreensAndBeginsWithTheTwoCommands() {
        var lines = Repository.read("README.md").lines().toList();
        assertTrue(lines.size() <= 100, () -> lines.size() + " lines");
        var commands = lines.stream()
                .filter(line -> line.contains("infrastructure/local/run") || line.contains("./mvnw verify"))
                .limit(2)
                .toList();
        assertEquals(2, commands.size());
        assertTrue(lines.indexOf(commands.getLast()) < 25);
    }

    private static Stream<Path> main() {
        return Repository.files(".java").stream().filter(path -> path.toString().contains("/src/main/"));
    }

    private static long lines(Path path) {
        return text(path).lines().count();
    }

    private static String text(Path path) {
        return Repository.read(Repository.root().relativize(path).toString());
    }
}
