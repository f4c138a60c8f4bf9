package samspil.benchmarks;

/** How many organisations a second the store takes, each with its public copy in the same transaction. */
record Writes(Bench bench) {
    private static final int WARM_UP = 500;

    void run(String where, int count) {
        var drafts = Organisations.drafts(WARM_UP + count);
        bench.entries().saveAll(drafts.subList(0, WARM_UP), Organisations.CHANGE);
        long begin = System.nanoTime();
        bench.entries().saveAll(drafts.subList(WARM_UP, drafts.size()), Organisations.CHANGE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%,d organisations %s in %.1f s: %,.0f a second%n", count, where, seconds, count / seconds);
    }
}
