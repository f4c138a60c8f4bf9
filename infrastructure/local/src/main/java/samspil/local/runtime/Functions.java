package samspil.local.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import samspil.engines.template.Function;

/** All functions of a stack. */
public final class Functions implements Invoker, AutoCloseable {
    /** A few at a time, so that the first page is not kept waiting by starts nobody asked for. */
    private static final int WARMED_AT_ONCE = 2;

    private final Map<String, Function> functions;
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final FunctionLog log;

    /**
     * Starts nothing yet.
     *
     * @param functions by logical id
     * @param keys their credentials by logical id
     */
    public Functions(Map<String, Function> functions, Map<String, AccessKey> keys, Surroundings around) {
        this.functions = functions;
        this.log = new FunctionLog(around.log());
        Launcher launcher = new Launcher(around);
        functions.forEach((id, function) ->
                pools.put(id, new Pool(launcher.plan(function, key(keys, id)), log, around.instances())));
    }

    private static AccessKey key(Map<String, AccessKey> keys, String function) {
        return java.util.Objects.requireNonNull(keys.get(function), function);
    }

    @Override
    public Outcome invoke(String function, byte[] event) {
        Pool pool = pools.get(function);
        if (pool == null) {
            throw new IllegalArgumentException("no function " + function);
        }
        return pool.invoke(event);
    }

    /** Starts every function that has no process; returns when all are up or failed. */
    public void warm() {
        warm(_ -> true);
    }

    /** Starts those that are wanted and have no process; returns when they are up or failed. */
    public void warm(Predicate<Function> wanted) {
        try (var threads = Executors.newFixedThreadPool(
                WARMED_AT_ONCE, Thread.ofPlatform().daemon().name("warm-", 0).factory())) {
            functions.values().stream()
                    .filter(wanted)
                    .map(function -> pools.get(function.logicalId()))
                    .map(java.util.Objects::requireNonNull)
                    .forEach(pool -> threads.execute(pool::warm));
        }
    }

    /** What the functions wrote. */
    public FunctionLog log() {
        return log;
    }

    /** How each function does. */
    public List<FunctionStatus> status() {
        return functions.values().stream().map(this::status).toList();
    }

    private FunctionStatus status(Function function) {
        Pool pool = java.util.Objects.requireNonNull(pools.get(function.logicalId()));
        return new FunctionStatus(
                function.logicalId(),
                function.handler(),
                function.memory(),
                function.timeout(),
                pool.running(),
                pool.calls());
    }

    @Override
    public void close() {
        pools.values().forEach(Pool::close);
    }
}
