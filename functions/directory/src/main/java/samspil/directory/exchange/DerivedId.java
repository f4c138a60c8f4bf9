package samspil.directory.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of the parts that others name and this system does not, the same in every export. */
public final class DerivedId {
    private DerivedId() {}

    /** A UUID of what the part belongs to and what it is there. */
    public static String of(String... path) {
        var name = "samspil\n" + String.join("\n", path);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
