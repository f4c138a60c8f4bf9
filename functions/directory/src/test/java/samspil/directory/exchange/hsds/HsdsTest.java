package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.directory.Catalogue;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.exchange.SampleCatalogue;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;

class HsdsTest {

    @Test
    void aRemovedServiceIsDefunctForNinetyDays() {
        assertEquals(List.of("defunct"), statuses(removed(Duration.ofDays(89))));
        assertEquals(List.of(), statuses(removed(Duration.ofDays(91))));
    }

    @Test
    void everyServiceOfTheListIsFoundById() {
        everywhere((hsds, service) -> assertEquals(
                service.get("name"), hsds.service(id(service)).orElseThrow().get("name")));
    }

    @Test
    void everyIdIsUsedOnce() {
        for (long seed = 0; seed < 40; seed++) {
            var ids = new ArrayList<Object>();
            HsdsSample.of(seed)
                    .services(HsdsSample.query("full", "true", "per_page", "200"))
                    .contents()
                    .forEach(service -> collect(service.get("schedules"), ids));
            assertEquals(new HashSet<>(ids).size(), ids.size(), "seed " + seed);
        }
    }

    @Test
    void everyOrganizationsServicesAreTheOnesThatTheFilterGives() {
        for (long seed = 0; seed < 40; seed++) {
            var hsds = HsdsSample.of(seed);
            for (var organization : hsds.organizations(HsdsQuery.FIRST).contents()) {
                var filtered = hsds.services(HsdsSample.query("organization_id", id(organization), "per_page", "200"))
                        .contents();
                var ids = new ArrayList<Object>();
                collect(hsds.organization(id(organization), false).orElseThrow().get("services"), ids);
                assertEquals(
                        new HashSet<>(filtered.stream()
                                .map(service -> service.get("id"))
                                .toList()),
                        new HashSet<>(ids),
                        "seed " + seed);
            }
        }
    }

    @Test
    void aTermFindsTheServicesThatHaveIt() {
        everywhere((hsds, service) -> {
            for (var term : terms(hsds, service)) {
                var found =
                        hsds.services(HsdsSample.query("taxonomy_term_id", String.valueOf(term), "per_page", "200"));
                assertTrue(found.contents().stream().anyMatch(other -> id(other).equals(id(service))));
                assertTrue(hsds.taxonomyTerm(String.valueOf(term)).isPresent());
            }
        });
    }

    @Test
    void everythingIsModifiedAfterTheBeginningAndNothingAfterTheEnd() {
        var hsds = HsdsSample.of(1);
        assertEquals(
                hsds.services(HsdsQuery.FIRST).total(),
                hsds.services(HsdsSample.query("modified_after", "2000-01-01")).total());
        assertEquals(
                0,
                hsds.services(HsdsSample.query("modified_after", "2100-01-01")).total());
    }

    @Test
    void whatAServiceSaysOfItsOwnChangeFindsItAgain() {
        everywhere((hsds, service) -> {
            var query =
                    HsdsSample.query("modified_after", String.valueOf(service.get("last_modified")), "per_page", "200");
            assertTrue(hsds.services(query).contents().stream()
                    .anyMatch(other -> id(other).equals(id(service))));
        });
    }

    @Test
    void everyServiceAtLocationIsFoundById() {
        var hsds = HsdsSample.of(2);
        for (var at : hsds.serviceAtLocations(HsdsQuery.FIRST).contents()) {
            assertEquals(
                    at.get("service_id"),
                    hsds.serviceAtLocation(id(at)).orElseThrow().get("service_id"));
        }
    }

    @Test
    void aPostcodeFindsWhatHasIt() {
        for (long seed = 0; seed < 40; seed++) {
            var hsds = HsdsSample.of(seed);
            var all = hsds.serviceAtLocations(HsdsSample.query("format", "ndjson"))
                    .contents();
            int found = hsds.serviceAtLocations(HsdsSample.query("postcode", "2730"))
                    .total();
            assertEquals(
                    all.stream()
                            .filter(at -> Json.write(at).contains("\"postal_code\":\"2730\""))
                            .count(),
                    found,
                    "seed " + seed);
        }
    }

    @Test
    void aWideCircleFindsEverythingThatHasAPoint() {
        for (long seed = 0; seed < 40; seed++) {
            var hsds = HsdsSample.of(seed);
            var located = hsds.serviceAtLocations(HsdsSample.query("format", "ndjson")).contents().stream()
                    .map(Json::write)
                    .filter(at -> at.contains("\"latitude\""))
                    .toList();
            boolean known = located.stream().anyMatch(at -> at.contains("\"postal_code\":\"2730\""));
            var query = HsdsSample.query("postcode", "2730", "proximity", "1000000");
            if (known) {
                assertEquals(located.size(), hsds.serviceAtLocations(query).total(), "seed " + seed);
            }
        }
    }

    @Test
    void nothingIsNearAPostcodeThatNobodyHas() {
        var query = HsdsSample.query("postcode", "9999", "proximity", "1000000");
        assertEquals(0, HsdsSample.of(2).serviceAtLocations(query).total());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var hsds = HsdsSample.of(1);
        assertEquals(Optional.empty(), hsds.service("nothing"));
        assertEquals(Optional.empty(), hsds.organization("nothing", true));
        assertEquals(Optional.empty(), hsds.serviceAtLocation("nothing"));
        assertEquals(Optional.empty(), hsds.taxonomy("nothing"));
        assertEquals(Optional.empty(), hsds.taxonomyTerm("nothing"));
    }

    @Test
    void theBroaderTermOfATermIsATerm() {
        var hsds = HsdsSample.of(1);
        hsds.taxonomyTerms(HsdsSample.query("format", "ndjson")).contents().stream()
                .flatMap(term -> Optional.ofNullable(term.get("parent_id")).stream())
                .forEach(parent ->
                        assertTrue(hsds.taxonomyTerm(parent.toString()).isPresent()));
    }

    private static List<Object> statuses(Catalogue catalogue) {
        return HsdsSample.of(catalogue).services(HsdsQuery.FIRST).contents().stream()
                .map(service -> (Object) String.valueOf(service.get("status")))
                .toList();
    }

    private static Catalogue removed(Duration ago) {
        Instant at = SampleCatalogue.NOW.minus(ago);
        var id = new EntryId("00000000-0000-4000-8000-000000000001");
        var gone = new Published.Gone(id, Kind.ACTIVITY, new MunicipalityId("163"), null, 2, at);
        var herlev = Municipalities.shipped().bySlug("herlev").orElseThrow();
        return new Catalogue(herlev, SampleCatalogue.NOW, "0", List.of(gone));
    }

    private static List<Object> terms(Hsds hsds, Map<String, Object> service) {
        var attributes = hsds.service(id(service)).orElseThrow().get("attributes");
        return attributes instanceof List<?> list
                ? list.stream()
                        .map(attribute -> (Object) ((Map<?, ?>) attribute).get("taxonomy_term_id"))
                        .filter(term -> term != null)
                        .toList()
                : List.of();
    }

    private static void collect(@Nullable Object list, List<Object> ids) {
        if (list instanceof List<?> all) {
            all.forEach(one -> ids.add(((Map<?, ?>) one).get("id")));
        }
    }

    private static String id(Map<String, Object> found) {
        return String.valueOf(found.get("id"));
    }

    private static void everywhere(Check check) {
        for (long seed = 0; seed < 20; seed++) {
            var hsds = HsdsSample.of(seed);
            for (var service : hsds.services(HsdsQuery.FIRST).contents()) {
                check.of(hsds, service);
            }
        }
    }

    private interface Check {
        void of(Hsds hsds, Map<String, Object> service);
    }
}
