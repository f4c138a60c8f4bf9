package samspil.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path ROOT = Path.of("/repository");

    private static Options read(String line) {
        return CommandLine.read(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)), ROOT);
    }

    @Test
    void withoutWordsItIsTheRepositorysOwn() {
        Options options = read("");
        assertEquals(8080, options.port());
        assertEquals(ROOT.resolve(".samspil"), options.data());
        assertEquals(ROOT.resolve("template.yaml"), options.template());
        assertEquals(1, options.instances());
        assertTrue(options.demo() && options.warm());
        assertFalse(options.fresh() || options.awsRuntime());
    }

    @Test
    void everyFlagIsRead() {
        Options options =
                read("--port 0 --login-port 9 --data /d --fresh --instances 3 --ric --no-demo --cold --template /t.yaml"
                        + " --parameter A=b=c --parent 7");
        assertEquals(
                new Options(
                        0,
                        9,
                        Path.of("/d"),
                        Path.of("/t.yaml"),
                        true,
                        3,
                        true,
                        false,
                        false,
                        Map.of("A", "b=c"),
                        Optional.of(7L)),
                options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--what",
                "8080",
                "--port",
                "--port x",
                "--port -1",
                "--port 65536",
                "--port --fresh",
                "--login-port x",
                "--instances 0",
                "--data",
                "--parameter A",
                "--parameter =b",
                "--parent x",
                "--fresh yes"
            })
    void whatIsWrongIsSaid(String line) {
        assertThrows(IllegalArgumentException.class, () -> read(line));
    }
}
