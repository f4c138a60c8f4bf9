package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.exchange.hsds.Hsds;
import samspil.directory.exchange.hsds.HsdsQuery;
import samspil.kernel.Municipalities;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** All exports are made of one catalogue, so none knows more or less than another. */
class ExportsAgreeTest {
    private static final Site SITE = new Site("https://samspil.example");
    private static final HsdsQuery ALL =
            HsdsQuery.read(Map.of("format", List.of("ndjson"))).orThrow();
    private static final HsdsQuery ALL_IN_FULL = HsdsQuery.read(
                    Map.of("format", List.of("ndjson"), "full_service", List.of("true")))
            .orThrow();

    @Test
    void everyExportHasEveryEntryOnce() {
        forEveryCatalogue((catalogue, seed) -> {
            var entries = catalogue.live().size();
            assertEquals(entries, NativeFile.of(catalogue).lines().count(), "lines, seed " + seed);
            assertEquals(entries, CsvRecords.of(csv(catalogue)).size() - 1, "rows, seed " + seed);
            assertEquals(entries, updated(catalogue), "feeds, seed " + seed);
            assertEquals(entries, standing(hsds(catalogue)), "hsds, seed " + seed);
        });
    }

    @Test
    void theMapHasEveryEntryWithAPublicPoint() {
        forEveryCatalogue((catalogue, seed) -> {
            var located = catalogue.live().stream()
                    .filter(live ->
                            Points.of(catalogue, live.entry()).stream().anyMatch(place -> place.point() != null))
                    .count();
            assertEquals(located, features(catalogue), "seed " + seed);
        });
    }

    @Test
    void everyFeedHasEveryRemoval() {
        forEveryCatalogue((catalogue, seed) -> assertEquals(
                catalogue.records().size() - catalogue.live().size(),
                items(catalogue)
                        .filter(item -> "deleted".equals(item.get("state")))
                        .count(),
                "seed " + seed));
    }

    @Test
    void noExportSaysAPrivateWord() {
        forEveryCatalogue((catalogue, seed) -> everything(catalogue).forEach(text -> {
            assertFalse(text.contains(SampleCatalogue.CANARY), "a private word, seed " + seed);
            assertFalse(text.contains(SampleCatalogue.CANARY_DIGITS), "a private number, seed " + seed);
        }));
    }

    @Test
    void everyLineComesBackAsTheEntryItWas() {
        forEveryCatalogue((catalogue, seed) -> assertEquals(
                catalogue.live().stream().map(Published.Live::entry).toList(),
                NativeFile.of(catalogue)
                        .lines()
                        .map(line -> NativeLine.read(line).orThrow())
                        .toList(),
                "seed " + seed));
    }

    @Test
    void theSamplesHaveSomethingOfEverything() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        forEveryCatalogue((catalogue, _) -> catalogue.live().forEach(live -> counts.merge(live.kind(), 1L, Long::sum)));
        assertEquals(4, counts.size());
        assertTrue(counts.values().stream().allMatch(count -> count > 50), counts.toString());
    }

    private static Stream<String> everything(Catalogue catalogue) {
        var hsds = hsds(catalogue);
        return Stream.of(
                        Stream.of(NativeFile.of(catalogue), csv(catalogue), geoJson(catalogue)),
                        items(catalogue).map(Json::write),
                        scripts(catalogue),
                        calendars(catalogue),
                        Stream.of(
                                hsds.services(ALL).lines(),
                                hsds.organizations(ALL_IN_FULL).lines(),
                                hsds.serviceAtLocations(ALL).lines(),
                                hsds.taxonomyTerms(ALL).lines()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> scripts(Catalogue catalogue) {
        var jsonLd = new JsonLd(catalogue, SITE, words(catalogue));
        return catalogue.live().stream().map(live -> jsonLd.script(live.entry()));
    }

    private static Stream<String> calendars(Catalogue catalogue) {
        var calendar = new ActivityCalendar(catalogue, SITE, words(catalogue));
        return catalogue.live(Kind.ACTIVITY).stream().map(live -> calendar.file(live, (Activity) live.entry()));
    }

    private static String csv(Catalogue catalogue) {
        return new CsvFile(catalogue, SITE, words(catalogue)).file();
    }

    private static String geoJson(Catalogue catalogue) {
        return new GeoJson(catalogue, SITE, words(catalogue)).file();
    }

    private static long features(Catalogue catalogue) {
        var file = (JsonValue.Members) Json.tree(geoJson(catalogue)).orThrow();
        return file.members().get("features") instanceof JsonValue.Elements(var features) ? features.size() : -1;
    }

    private static Hsds hsds(Catalogue catalogue) {
        return new Hsds(catalogue, SITE, words(catalogue), Municipalities.shipped(), SampleCatalogue.NOW);
    }

    private static long standing(Hsds hsds) {
        return hsds.organizations(ALL).total()
                + hsds.services(ALL).contents().stream()
                        .filter(service -> !"defunct".equals(service.get("status")))
                        .count();
    }

    private static long updated(Catalogue catalogue) {
        return items(catalogue)
                .filter(item -> "updated".equals(item.get("state")))
                .count();
    }

    private static Stream<Map<String, Object>> items(Catalogue catalogue) {
        var later = SampleCatalogue.NOW.plusSeconds(60);
        var feed = new RpdeFeed(catalogue, SITE, words(catalogue), later);
        return Stream.of(Kind.values())
                .flatMap(kind -> feed.part(kind, new RpdeQuery(null, null, 500)).items().stream());
    }

    private static Words words(Catalogue catalogue) {
        return Words.in(catalogue.municipality().language());
    }

    private static void forEveryCatalogue(ObjLongConsumer<Catalogue> check) {
        for (long seed = 0; seed < 60; seed++) {
            check.accept(SampleCatalogue.of(seed), seed);
        }
    }
}
