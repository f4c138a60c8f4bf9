package samspil.demo.grants;

import java.util.List;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** A pool that Herlev suggests to its neighbour: Herlev stands by its share, the neighbour has not said anything yet. */
final class JointPool {
    static final String LEAD = "163";
    private static final String NEIGHBOUR = "169";
    private static final String NAME = "omegnspuljen";
    private static final long SHARE = 9_300_000;
    private static final long OTHER_SHARE = 12_000_000;

    private JointPool() {}

    static List<String> calls() {
        var title = LocalText.of(Language.DA, "Omegnspuljen, § 18");
        var shares = List.of(new Share(LEAD, SHARE), new Share(NEIGHBOUR, OTHER_SHARE));
        var agreement = new Agreement(title, "paragraf-18", NAME, 2027, "by-home", shares);
        return List.of(
                Grants.line("/lines", null, new Grants.Line(NAME, title, "@400T22:59:59Z")),
                Grants.line("/pools", null, new Suggested(NAME, agreement)),
                Grants.line(
                        "/pools/" + LEAD + "-" + NAME + "/confirmation",
                        "1",
                        new Promise(SHARE, "Referatets punkt 8")));
    }

    private record Suggested(String name, Agreement agreement) {}

    private record Agreement(LocalText title, String scheme, String line, int year, String rule, List<Share> shares) {}

    private record Share(String municipality, long amount) {}

    private record Promise(long share, String minutes) {}
}
