package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published schemas themselves, which are not ours to copy: {@code -Dsamspil.hsds=<folder>} names a folder with
 * {@code 3.0}, {@code 3.1} and {@code uk}, each a checkout of the specification or the profile.
 */
@EnabledIfSystemProperty(named = "samspil.hsds", matches = ".+")
class OfficialSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1", "uk"})
    void everyAnswerIsValid(String version) {
        var folder = Path.of(System.getProperty("samspil.hsds"), version, "schema");
        var checks = List.of(
                new Check("compiled/service_list", hsds -> hsds.services(HsdsQuery.FIRST).contents().stream()),
                new Check("compiled/service", hsds -> hsds.services(ALL).contents().stream()),
                new Check(
                        "compiled/organization_list", hsds -> hsds.organizations(HsdsQuery.FIRST).contents().stream()),
                new Check("compiled/organization", hsds -> hsds.organizations(FULL).contents().stream()),
                new Check(
                        "compiled/service_at_location_list",
                        hsds -> hsds.serviceAtLocations(HsdsQuery.FIRST).contents().stream()),
                new Check("compiled/service_at_location", hsds -> hsds.serviceAtLocations(ALL).contents().stream()),
                new Check("compiled/service", hsds -> hsds.serviceAtLocations(ALL).contents().stream()),
                new Check("taxonomy", hsds -> hsds.taxonomies(HsdsQuery.FIRST).contents().stream()),
                new Check("taxonomy_term", hsds -> hsds.taxonomyTerms(HsdsQuery.FIRST).contents().stream()));
        for (var check : checks) {
            var schema = Schemas.file(folder.resolve(check.file() + ".json"));
            LongStream.range(0, 60)
                    .mapToObj(HsdsSample::of)
                    .flatMap(check.answers()::of)
                    .forEach(answer -> assertEquals(Set.of(), schema.faults(answer), check.file()));
        }
    }

    private static final HsdsQuery ALL = HsdsSample.query("format", "ndjson");
    private static final HsdsQuery FULL = HsdsSample.query("full_service", "true", "per_page", "200");

    private record Check(String file, Answers answers) {}

    private interface Answers {
        Stream<Map<String, Object>> of(Hsds hsds);
    }
}
