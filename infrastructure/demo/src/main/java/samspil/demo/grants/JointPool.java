package samspil.demo.grants;

import java.util.List;
import java.util.Map;

/** A pool that Herlev suggests to its neighbour: Herlev stands by its share, the neighbour has not said anything yet. */
final class JointPool {
    static final String LEAD = "163";
    private static final String NEIGHBOUR = "169";
    private static final String NAME = "omegnspuljen";
    private static final long SHARE = 9_300_000;
    private static final long OTHER_SHARE = 12_000_000;

    private JointPool() {}

    static List<String> calls() {
        var title = Map.of("da", "Omegnspuljen, § 18");
        var line = Map.of("id", NAME, "title", title, "refundsUntil", "@400T22:59:59Z");
        var shares = List.of(share(LEAD, SHARE), share(NEIGHBOUR, OTHER_SHARE));
        var agreement = Map.of(
                "title",
                title,
                "scheme",
                "paragraf-18",
                "line",
                NAME,
                "year",
                2027,
                "rule",
                "by-home",
                "shares",
                shares);
        var promise = Map.of("share", SHARE, "minutes", "Referatets punkt 8");
        return List.of(
                Grants.line("/lines", null, line),
                Grants.line("/pools", null, Map.of("name", NAME, "agreement", agreement)),
                Grants.line("/pools/" + LEAD + "-" + NAME + "/confirmation", "1", promise));
    }

    private static Map<String, Object> share(String municipality, long ore) {
        return Map.of("municipality", municipality, "amount", ore);
    }
}
