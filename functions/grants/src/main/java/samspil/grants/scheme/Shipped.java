package samspil.grants.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import samspil.grants.SchemeId;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;

/** A scheme of a municipality as it is shipped: configuration that the desk can begin with, and no code. */
public record Shipped(MunicipalityId municipality, SchemeId id, Terms terms) {

    /** All that are shipped; {@code index.txt} names their files. */
    public static List<Shipped> all() {
        return new String(read("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(file -> Json.read(read(file), Shipped.class).orThrow())
                .toList();
    }

    private static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream("shipped/" + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
