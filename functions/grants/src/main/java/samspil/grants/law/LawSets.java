package samspil.grants.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import samspil.platform.json.Json;

/** The law sets that are shipped, one file each. */
public record LawSets(Map<LawSetId, LawSet> all) {

    public LawSets {
        all = Map.copyOf(all);
    }

    /** Those that are shipped. */
    public static LawSets shipped() {
        var all = new EnumMap<LawSetId, LawSet>(LawSetId.class);
        Arrays.stream(LawSetId.values()).forEach(id -> all.put(id, read(id)));
        return new LawSets(all);
    }

    /** One of them. */
    public LawSet of(LawSetId id) {
        return Objects.requireNonNull(all.get(id));
    }

    private static LawSet read(LawSetId id) {
        var name = id.name().toLowerCase(Locale.ROOT) + ".json";
        try (var in = Objects.requireNonNull(LawSets.class.getResourceAsStream(name))) {
            return Json.read(in.readAllBytes(), LawSet.class).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
