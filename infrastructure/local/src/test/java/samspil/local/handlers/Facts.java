package samspil.local.handlers;

import java.time.InstantSource;
import java.util.Map;
import java.util.ServiceLoader;

/** Plain methods as handlers. */
public final class Facts {
    private final InstantSource clock =
            ServiceLoader.load(InstantSource.class).findFirst().orElse(InstantSource.system());

    /** Says what time it is. */
    public String time(Map<String, String> event) {
        return clock.instant().toString();
    }

    /** Says what environment it runs in. */
    public static Map<String, String> environment() {
        return System.getenv();
    }

    /** Lends its credentials to a test, through the API. */
    public static Map<String, Object> lend() {
        return Map.of("statusCode", 200, "body", System.getenv().toString());
    }
}
