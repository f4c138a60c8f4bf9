package samspil.engines.gate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everyone the gate knows, by access key. */
public final class Callers {
    private final Map<String, Caller> byKey = new ConcurrentHashMap<>();

    /** The secret an access key signs with, for an engine that verifies signatures. */
    public Optional<String> secretOf(String accessKeyId) {
        return find(accessKeyId).map(caller -> caller.credential().secret());
    }

    void add(Caller caller) {
        byKey.put(caller.credential().accessKeyId(), caller);
    }

    Optional<Caller> find(String accessKeyId) {
        return Optional.ofNullable(byKey.get(accessKeyId));
    }
}
