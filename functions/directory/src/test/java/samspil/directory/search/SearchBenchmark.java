package samspil.directory.search;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import samspil.directory.Catalogue;
import samspil.directory.Query;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;

/** Prints how long indexes take to build and queries to answer, in milliseconds; run its main method. */
final class SearchBenchmark {
    private static final int QUERIES = 2_000;

    private SearchBenchmark() {}

    /** Measures 2,000 and 20,000 entries after a warm-up. */
    public static void main(String[] arguments) {
        measure(2_000, true);
        Stream.of(2_000, 20_000).forEach(entries -> measure(entries, false));
    }

    private static void measure(int entries, boolean isWarmUp) {
        var herlev = SomeEntries.municipality("herlev");
        var catalogue = SomeEntries.catalogue(herlev, entries, 1);
        double build = build(catalogue);
        var search = new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
        var random = new SplittableRandom(1);
        var queries = Stream.generate(() -> SomeQueries.query(random, herlev))
                .limit(QUERIES)
                .toList();
        var mixed = times(queries, query -> search.find(herlev, query));
        var words = times(
                List.of("besøgsven", "fodbold træning", "klub", "skak", "bes", "kaffe sammen", "ældre"),
                typed -> search.find(herlev, Query.words(typed, Language.DA)));
        var wrong =
                times(List.of("fodblod", "besøgsvne"), typed -> search.find(herlev, Query.words(typed, Language.DA)));
        var typing = times(List.of("b", "sk", "fod", "zz"), typed -> search.complete(herlev, typed, Language.DA));
        if (!isWarmUp) {
            System.out.println(entries + " entries: index " + Math.round(build));
            print("mixed", mixed);
            print("words", words);
            print("wrong words", wrong);
            print("typing", typing);
        }
    }

    private static double build(Catalogue catalogue) {
        var taxonomy = new TaxonomyWords(Taxonomy.shipped());
        return times(List.of(catalogue), 7, it -> new Index(it, taxonomy).order(Language.DA))[3];
    }

    private static <T> double[] times(List<T> inputs, Use<T> use) {
        return times(inputs, Math.max(1, QUERIES / inputs.size()), use);
    }

    private static <T> double[] times(List<T> inputs, int rounds, Use<T> use) {
        var times = new double[inputs.size() * rounds];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            use.of(inputs.get(i % inputs.size()));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String name, double[] sorted) {
        var form = "  %-12s p50 %.2f p99 %.2f"
                .formatted(name, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
        System.out.println(form);
    }

    private interface Use<T> {
        Object of(T input);
    }
}
