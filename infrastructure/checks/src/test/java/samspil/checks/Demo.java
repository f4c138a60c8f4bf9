package samspil.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One local system with the demo data for all tests that only look at it, ended when the tests end. */
final class Demo implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Demo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSystem.class;
    }

    @Override
    public LocalSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(LocalSystem.class, _ -> started(), LocalSystem.class);
    }

    private static LocalSystem started() {
        try {
            return LocalSystem.start(Files.createTempDirectory("samspil"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
