package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HsdsSchemaTest {
    private static final HsdsQuery FULL = HsdsSample.query("format", "ndjson", "full", "true");

    @Test
    void everyServiceIsValid() {
        everyAnswerIsValid("service", hsds -> hsds.services(FULL));
        everyAnswerIsValid("service", hsds -> hsds.services(HsdsQuery.FIRST));
        everyAnswerIsValid("service", hsds -> hsds.services(HsdsSample.query("minimal", "true")));
    }

    @Test
    void everyOrganizationIsValid() {
        everyAnswerIsValid("organization", hsds -> hsds.organizations(FULL));
        everyAnswerIsValid("organization", hsds -> hsds.organizations(HsdsSample.query("full_service", "true")));
    }

    @Test
    void everyServiceAtLocationIsValidAsItselfAndAsAService() {
        everyAnswerIsValid("service_at_location", hsds -> hsds.serviceAtLocations(HsdsQuery.FIRST));
        everyAnswerIsValid("service_at_location", hsds -> hsds.serviceAtLocations(FULL));
        everyAnswerIsValid("service", hsds -> hsds.serviceAtLocations(FULL));
    }

    @Test
    void everyTaxonomyIsValid() {
        everyAnswerIsValid("taxonomy", hsds -> hsds.taxonomies(FULL));
        everyAnswerIsValid("taxonomy_term", hsds -> hsds.taxonomyTerms(FULL));
    }

    @Test
    void theSchemaRefusesWhatIsWrong() {
        var schema = Schemas.own("service");
        assertFalse(schema.faults(Map.of("id", "163", "name", "Kor", "status", "active"))
                .isEmpty());
        assertFalse(schema.faults(Map.of("name", "Kor", "status", "active")).isEmpty());
    }

    private static void everyAnswerIsValid(String definition, Function<Hsds, HsdsPage> answers) {
        var schema = Schemas.own(definition);
        LongStream.range(0, 40)
                .forEach(seed -> answers.apply(HsdsSample.of(seed)).contents().stream()
                        .forEach(answer ->
                                assertEquals(Set.of(), schema.faults(answer), definition + ", seed " + seed)));
    }
}
