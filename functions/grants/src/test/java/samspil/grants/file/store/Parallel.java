package samspil.grants.file.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many things at once. */
final class Parallel {
    private static final int THREADS = 32;

    private Parallel() {}

    /** Does so many things on {@value #THREADS} threads, and gives what each came to. */
    static <T> List<T> run(int times, IntFunction<T> deed) {
        var deeds = IntStream.range(0, times)
                .<Callable<T>>mapToObj(at -> () -> deed.apply(at))
                .toList();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = deeds.stream().map(threads::submit).toList();
            return running.stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }
}
