package samspil.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltTest {
    private static final String OWN = "functions/desk/target/function/lib/samspil-desk.jar";

    @TempDir
    private Path repository;

    private String before = "";

    @BeforeEach
    void build() throws Exception {
        write("template.yaml", "Resources:");
        write(OWN, "classes");
        before = digest();
    }

    private void write(String file, String text) throws Exception {
        Path path = repository.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private String digest() throws Exception {
        return new Built(repository).digest();
    }

    @Test
    void aBuildOfTheSameIsTheSame() throws Exception {
        write(OWN, "classes");
        write("functions/desk/target/classes/Desk.class", "not deployed");
        assertEquals(before, digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template.yaml",
                OWN,
                "functions/desk/target/function/lib/library-2.jar",
                "infrastructure/api/openapi.yaml",
                "infrastructure/demo/target/demo/163.ndjson",
                "infrastructure/local/target/samspil-local.jar"
            })
    void anotherFunctionTemplateDemoOrRunnerIsAnother(String changed) throws Exception {
        write(changed, "changed");
        assertNotEquals(before, digest());
    }
}
