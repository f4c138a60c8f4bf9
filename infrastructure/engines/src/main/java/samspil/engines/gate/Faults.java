package samspil.engines.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import samspil.engines.template.Statement;

/** The faults that are in force, each with the calls it has seen. */
final class Faults {
    private final Map<Fault, AtomicInteger> seen = new ConcurrentHashMap<>();

    void add(Fault fault) {
        seen.put(fault, new AtomicInteger());
    }

    void clear() {
        seen.clear();
    }

    /** The fault that meets this call, if any; every matching fault counts the call. */
    Optional<Fault> meeting(Call call) {
        var due = seen.entrySet().stream()
                .filter(each -> matches(each.getKey(), call))
                .filter(each -> isDue(each.getKey(), each.getValue().incrementAndGet()))
                .map(Map.Entry::getKey)
                .toList();
        return due.stream().findFirst();
    }

    private static boolean matches(Fault fault, Call call) {
        return new Permissions(List.of(new Statement(List.of(fault.operation()), List.of("*"))))
                .allow(call.operation(), "*");
    }

    private static boolean isDue(Fault fault, int count) {
        return count >= fault.first() && count < fault.first() + fault.times();
    }
}
