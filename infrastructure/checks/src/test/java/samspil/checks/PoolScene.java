package samspil.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is to see of joint pools: one that only waits, and one that has an account. */
record PoolScene(Deeds deeds) {
    private static final String ROUTE = "/{language}/{municipality}/desk/grants/pools/{pool}";
    private static final String DESK = "/{language}/herlev/desk/grants/pools/";

    /** Stops by route. */
    Map<String, List<Stop>> stops() {
        var funded = deeds.pool("faelles-2027", true);
        var suggested = deeds.pool("faelles-2028", false);
        return Map.of(
                ROUTE,
                at(funded, suggested, deeds.givenUp("faelles-2029"), funded + "?done=fund-pool"),
                ROUTE + "/deeds/{deed}",
                at(
                        suggested + "/deeds/confirm-share",
                        suggested + "/deeds/give-up-pool",
                        funded + "/deeds/fund-pool",
                        funded + "/deeds/tell-settlement"));
    }

    private static List<Stop> at(String... ends) {
        return Stream.of(ends).map(end -> Stop.at(DESK + end)).toList();
    }
}
