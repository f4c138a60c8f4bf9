package samspil.engines.cloudformation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is understood of one type of resource, event or integration: its row in {@code known.yaml}.
 *
 * @param row with {@code name}, {@code ref}, {@code attributes} and {@code properties}
 */
public record KnownType(Node row) {
    private static final Node FILE = Yaml.plain("known.yaml", file());

    /** The type that a declared resource names. */
    static KnownType of(Node resource) {
        var type = resource.get("Type").text();
        return new KnownType(FILE.get("resources")
                .find(type)
                .orElseThrow(() -> resource.error("the type " + type + " is not known here")));
    }

    /** Refuses what a function's event of this type says and the local system does not understand. */
    public static void checkEvent(Node type, Node properties) {
        check(section("events", type), properties);
    }

    /** The same for an integration of the API. */
    public static void checkIntegration(Node type, Node properties) {
        check(section("integrations", type), properties);
    }

    /** Refuses a property that is not known of this type. */
    void check(Node properties) {
        check(row.get("properties"), properties);
    }

    /** The property that holds the physical name, if the type has one. */
    Optional<String> nameProperty() {
        return row.find("name").map(Node::text);
    }

    /** What {@code Ref} gives, as a pattern. */
    String ref() {
        return row.get("ref").text();
    }

    /** What {@code Fn::GetAtt} gives, as a pattern. */
    Optional<String> attribute(String name) {
        return row.find("attributes").flatMap(all -> all.find(name)).map(Node::text);
    }

    private static Node section(String section, Node type) {
        return FILE.get(section).find(type.text()).orElseThrow(() -> type.error(type.text() + " is not known here"));
    }

    private static void check(Node shape, Node value) {
        var unknown = unknown(shape, value).toList();
        if (!unknown.isEmpty()) {
            throw new TemplateError(unknown);
        }
    }

    private static Stream<String> unknown(Node shape, Node value) {
        var items = value.value() instanceof List<?> ? value.items() : List.of(value);
        return items.stream()
                .flatMap(item -> item.entries().entrySet().stream()
                        .flatMap(entry -> shape.find(entry.getKey())
                                .map(known -> below(known, entry.getValue()))
                                .orElseGet(() ->
                                        Stream.of(entry.getValue().place() + ": the property is not known here"))));
    }

    private static Stream<String> below(Node shape, Node value) {
        return shape.value() instanceof String ? Stream.empty() : unknown(shape, value);
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(KnownType.class.getResourceAsStream("known.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
