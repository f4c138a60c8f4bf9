package samspil.local.runtime;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.engines.template.Function;
import samspil.engines.template.TemplateReader;

/**
 * Starts one function of each artifact, asks it for a page, and lets it end with an archive of its classes. The build
 * does this, so that every start of the local system is quick.
 */
public final class ArchiveClasses {
    private static final String HTTP = "samspil.platform.lambda.HttpFunction";

    /** Nothing answers there; what asks for data meets an error, which is all that is needed to have its classes. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static final List<String> PATHS = List.of("/da", "/da/log-in", "/v1/herlev/search", "/da/herlev");

    private ArchiveClasses() {}

    /** {@code ArchiveClasses <the project's folder> <a folder for logs>}. */
    public static void main(String[] arguments) throws Exception {
        var stack = TemplateReader.read(Path.of(arguments[0]).resolve("template.yaml"), Map.of());
        var log = Files.createDirectories(Path.of(arguments[1]));
        var around = new Surroundings(stack.region(), stack.account(), NOWHERE, log.resolve("clock"), log, 1, false);
        var one = stack.functions().values().stream()
                .filter(function -> function.handler().equals(HTTP) && Files.isDirectory(function.artifact()))
                .collect(Collectors.toMap(Function::artifact, function -> function, (first, _) -> first));
        for (var function : one.values()) {
            archive(new Launcher(around).archiving(function), log);
        }
        System.exit(0);
    }

    private static void archive(Launch launch, Path log) {
        var instance = Instance.start(launch, new FunctionLog(log));
        PATHS.forEach(path -> instance.invoke(event(path)));
        instance.finish();
    }

    private static byte[] event(String path) {
        return """
                {"resource":"/{proxy+}","path":"%s","httpMethod":"GET","headers":{"Host":"127.0.0.1","Accept":"text/html"},
                "multiValueHeaders":{"Host":["127.0.0.1"],"Accept":["text/html"]},"requestContext":{"requestId":"archive"},
                "isBase64Encoded":false}""".formatted(path).getBytes(StandardCharsets.UTF_8);
    }
}
