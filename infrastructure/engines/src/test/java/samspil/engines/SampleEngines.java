package samspil.engines;

import java.nio.file.Path;
import java.util.Map;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;

/** The engines for the small template of these tests. */
public final class SampleEngines {
    public static final Path ROOT = Path.of("src/test/resources/sample");
    public static final Stack STACK = TemplateReader.read(ROOT.resolve("template.yaml"), Map.of());

    private SampleEngines() {}

    /** In memory, once for the tests of this JVM. */
    public static Engines shared() {
        return Shared.ENGINES;
    }

    public static Engines fresh(Path data) {
        return Engines.start(Setup.inMemory(STACK, ROOT).keeping(data));
    }

    public static Clients administrator(Engines engines) {
        return engines.administrators();
    }

    private static final class Shared {
        static final Engines ENGINES = Engines.start(Setup.inMemory(STACK, ROOT));
    }
}
