package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.Parsed;

class HsdsQueryTest {

    @Test
    void nothingAskedIsTheFirstFifty() {
        assertEquals(new HsdsQuery.Paging(1, 25, false, false), HsdsQuery.FIRST.paging());
    }

    @Test
    void everyWrongParameterIsNamed() {
        var refused = assertInstanceOf(
                Parsed.Refused.class,
                HsdsQuery.read(Map.of(
                        "page", List.of("0"),
                        "per_page", List.of("many"),
                        "format", List.of("xml"),
                        "full", List.of("yes"),
                        "modified_after", List.of("2026-02-30"),
                        "minimum_age", List.of("old"),
                        "proximity", List.of("500"))));
        assertEquals(
                List.of(
                        new Violation("/full", "type.boolean"),
                        new Violation("/page", "number.range"),
                        new Violation("/per_page", "number.range"),
                        new Violation("/format", "choice.unknown"),
                        new Violation("/modified_after", "form.instant"),
                        new Violation("/minimum_age", "type.number"),
                        new Violation("/postcode", "field.required")),
                refused.violations());
    }

    @Test
    void aDayMeansItsBeginning() {
        assertEquals(
                Instant.parse("2026-02-01T00:00:00Z"),
                HsdsSample.query("modified_after", "2026-02-01").filter().modifiedAfter());
    }

    @Test
    void aPlusThatBecameASpaceIsStillAnOffset() {
        assertEquals(
                Instant.parse("2026-02-01T10:00:00Z"),
                HsdsSample.query("modified_after", "2026-02-01T12:00:00 02:00")
                        .filter()
                        .modifiedAfter());
    }

    @Test
    void aBodyAsksWhatAQueryAsks() {
        var body = "{\"search\":\"kor\",\"page\":2,\"full\":true,\"minimum_age\":6.5}";
        assertEquals(
                HsdsSample.query("search", "kor", "page", "2", "full", "true", "minimum_age", "6.5"),
                HsdsQuery.read(Json.tree(body).orThrow()).orThrow());
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        assertEquals(
                Parsed.refused("", "type.object"),
                HsdsQuery.read(Json.tree("[]").orThrow()));
    }
}
