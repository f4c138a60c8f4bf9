package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.directory.Kind;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

class JsonLdTest {
    private static final Map<Kind, String> TYPES =
            Map.of(Kind.ORGANISATION, "NGO", Kind.OPPORTUNITY, "JobPosting", Kind.VENUE, "Place");

    @Test
    void noWordCanEndTheScript() {
        forEveryScript((script, _, seed) -> assertFalse(script.contains("<") || script.contains(">"), "seed " + seed));
    }

    @Test
    void everyScriptSaysWhatItIsAbout() {
        forEveryScript((script, kind, seed) -> {
            var members = ((JsonValue.Members) Json.tree(script).orThrow()).members();
            assertEquals(new JsonValue.Text("https://schema.org"), members.get("@context"), "seed " + seed);
            if (TYPES.containsKey(kind)) {
                assertEquals(new JsonValue.Text(TYPES.get(kind)), members.get("@type"), "seed " + seed);
            }
        });
    }

    private static void forEveryScript(Check check) {
        for (long seed = 0; seed < 40; seed++) {
            var catalogue = SampleCatalogue.of(seed);
            var words = Words.in(catalogue.municipality().language());
            var jsonLd = new JsonLd(catalogue, new Site("https://samspil.example"), words);
            for (var live : catalogue.live()) {
                check.of(jsonLd.script(live.entry()), live.kind(), seed);
            }
        }
    }

    private interface Check {
        void of(String script, Kind kind, long seed);
    }
}
