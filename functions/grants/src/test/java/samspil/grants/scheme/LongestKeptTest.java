package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.grants.GrantsDesk;
import samspil.grants.SchemeId;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;

class LongestKeptTest {
    private static final MunicipalityId TOWN = new MunicipalityId("820");

    @Test
    void theSchemeThatKeepsLongestCounts() {
        assertEquals(9, years(5, 9, 2));
    }

    @Test
    void whereNoSchemeSaysAnythingItIsAsLongAsAccountsAreKept() {
        assertEquals(5, years());
    }

    private static int years(int... kept) {
        var all = IntStream.range(0, kept.length)
                .mapToObj(at -> scheme("s" + at, kept[at]))
                .toList();
        return new LongestKept(new Known(all)).years(TOWN);
    }

    private static Scheme scheme(String id, int kept) {
        var terms = Json.write(GrantsDesk.terms()).replace("\"keptYears\":5", "\"keptYears\":" + kept);
        var version = new SchemeVersion(1, Json.read(terms, Terms.class).orThrow(), null, null);
        return new Scheme(new Scheme.Key(TOWN, new SchemeId(id)), List.of(version), null, 1);
    }

    private record Known(List<Scheme> all) implements Schemes {
        @Override
        public List<Scheme> in(MunicipalityId municipality) {
            return all;
        }

        @Override
        public Optional<Scheme> find(Scheme.Key key) {
            return Optional.empty();
        }
    }
}
