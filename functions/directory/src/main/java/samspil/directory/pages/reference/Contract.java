package samspil.directory.pages.reference;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import samspil.platform.json.Json;

/**
 * The OpenAPI document that the gateway itself is made from, without what is meant for the gateway alone. It is read when
 * somebody first asks for it.
 */
@Singleton
@Requires(env = "public")
public final class Contract {

    private static final String FILE = "/samspil/api/openapi.yaml";
    private static final String GATEWAYS_OWN = "x-amazon-";

    private final Once<Map<?, ?>> document = new Once<>(Contract::load);
    private final Once<String> json = new Once<>(() -> Json.write(document.get()));

    /** The whole document. */
    public Map<?, ?> document() {
        return document.get();
    }

    /** The whole document as JSON. */
    public String json() {
        return json.get();
    }

    private static Map<?, ?> load() {
        try (var stream = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return (Map<?, ?>) Objects.requireNonNull(cleaned(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object cleaned(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> cleanedMap(map);
            case List<?> list -> list.stream().map(Contract::cleaned).toList();
            case null, default -> value;
        };
    }

    private static Map<String, @Nullable Object> cleanedMap(Map<?, ?> map) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> {
            if (!String.valueOf(key).startsWith(GATEWAYS_OWN)) {
                kept.put(String.valueOf(key), cleaned(value));
            }
        });
        return kept;
    }

    /** A value that is made when it is first needed. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> making;
        private @Nullable T made;

        Once(Supplier<T> making) {
            this.making = making;
        }

        @Override
        public synchronized T get() {
            var value = made == null ? making.get() : made;
            made = value;
            return value;
        }
    }
}
