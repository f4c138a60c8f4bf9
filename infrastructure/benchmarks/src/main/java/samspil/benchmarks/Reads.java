package samspil.benchmarks;

import static samspil.benchmarks.Organisations.HERLEV;

import java.util.Random;
import samspil.directory.Kind;
import samspil.directory.Query.Paging;

/** What reading costs in a directory of so many organisations: by id, and a page of the list. */
record Reads(Bench bench) {

    void run(int count) {
        bench.entries().saveAll(Organisations.drafts(count), Organisations.CHANGE);
        var random = new Random(1);
        var published = bench.published();
        print(
                count,
                "by id",
                bench.costs()
                        .measure(
                                500,
                                () -> published
                                        .find(HERLEV, Kind.ORGANISATION, Organisations.id(random.nextInt(count)))
                                        .orElseThrow()));
        print(
                count,
                "first page of 20",
                bench.costs()
                        .measure(
                                200,
                                () -> published
                                        .list(HERLEV, Kind.ORGANISATION, Paging.FIRST)
                                        .orElseThrow()));
    }

    private static void print(int count, String what, Costs.Figures figures) {
        System.out.printf(
                "%,9d organisations  %-16s  %5.1f read units  p50 %6.2f ms  p99 %6.2f ms%n",
                count, what, figures.units(), figures.p50(), figures.p99());
    }
}
