package samspil.engines.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Resource;

/** Reads {@code AWS::Serverless::Function}. Memory and time-out default as in SAM. */
final class Functions {
    private static final int MEMORY = 128;
    private static final int TIMEOUT = 3;

    private Functions() {}

    /** The function a resource declares; its artifact is found from the template's folder. */
    static Function function(Resource resource, Path folder, Events events) {
        var properties = resource.properties();
        requireJava(properties.get("Runtime"));
        return new Function(
                resource.logicalId(),
                properties.get("Handler").text(),
                folder.resolve(properties.get("CodeUri").text()).normalize(),
                properties.find("MemorySize").map(Node::number).orElse(MEMORY),
                Duration.ofSeconds(properties.find("Timeout").map(Node::number).orElse(TIMEOUT)),
                environment(properties),
                properties.find("Policies").map(Policies::of).orElse(List.of()),
                events.streams(resource),
                events.notifications(resource),
                events.schedules(resource),
                events.rules(resource));
    }

    private static void requireJava(Node runtime) {
        if (!runtime.text().startsWith("java")) {
            throw runtime.error("only Java runs here");
        }
    }

    private static Map<String, String> environment(Node properties) {
        var variables = new LinkedHashMap<String, String>();
        properties
                .find("Environment")
                .flatMap(it -> it.find("Variables"))
                .ifPresent(all -> all.entries().forEach((name, value) -> variables.put(name, value.text())));
        return variables;
    }
}
