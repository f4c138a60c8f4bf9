package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.directory.Catalogue;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.json.Parsed;

class RpdeFeedTest {
    private static final Municipality HERLEV =
            Municipalities.shipped().bySlug("herlev").orElseThrow();
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @Test
    void walkingTheFeedGivesEveryChangeOnceByTimeAndId() {
        for (long seed = 0; seed < 60; seed++) {
            var catalogue = SampleCatalogue.of(seed);
            for (var kind : Kind.values()) {
                var feed = feed(catalogue, SampleCatalogue.NOW.plusSeconds(9));
                assertEquals(expected(catalogue, kind), walk(feed, kind, 1 + (int) (seed % 4)), "seed " + seed);
            }
        }
    }

    @Test
    void theLastPartIsEmptyAndLeadsToItself() {
        var feed = feed(catalogue(gone(1, NOON)), NOON.plusSeconds(9));
        var last = feed.part(Kind.VENUE, next(feed.part(Kind.VENUE, new RpdeQuery(null, null, 10))));
        assertEquals(List.of(), last.items());
        assertEquals(last, feed.part(Kind.VENUE, next(last)));
    }

    @Test
    void onlyTheLastPartIsForgottenSoon() {
        var feed = feed(catalogue(gone(1, NOON)), NOON.plusSeconds(9));
        var first = feed.part(Kind.VENUE, new RpdeQuery(null, null, 10));
        assertEquals(
                List.of(3600, 8),
                List.of(first.maxAge(), feed.part(Kind.VENUE, next(first)).maxAge()));
    }

    @Test
    void aLaterChangeIsFoundFromWhereTheReaderStopped() {
        var stopped = next(
                feed(catalogue(gone(1, NOON)), NOON.plusSeconds(9)).part(Kind.VENUE, new RpdeQuery(null, null, 10)));
        var later = feed(catalogue(gone(1, NOON), gone(2, NOON.plusSeconds(20))), NOON.plusSeconds(30));
        assertEquals(List.of(id(2)), ids(later.part(Kind.VENUE, stopped)));
    }

    @Test
    void changesOfOneMomentAreToldApartByTheirId() {
        var feed = feed(catalogue(gone(2, NOON), gone(1, NOON), gone(3, NOON)), NOON.plusSeconds(9));
        assertEquals(List.of(id(1), id(2), id(3)), walk(feed, Kind.VENUE, 1));
    }

    @Test
    void aChangeOfThisVeryMomentWaits() {
        var feed = feed(catalogue(gone(1, NOON)), NOON.plusSeconds(4));
        assertEquals(
                List.of(), feed.part(Kind.VENUE, new RpdeQuery(null, null, 10)).items());
    }

    @Test
    void aDeletedItemHasNoContent() {
        var item = feed(catalogue(gone(1, NOON)), NOON.plusSeconds(9))
                .part(Kind.VENUE, new RpdeQuery(null, null, 10))
                .items()
                .getFirst();
        assertEquals(Map.of("state", "deleted", "kind", "Place", "id", id(1), "modified", NOON.toEpochMilli()), item);
    }

    @Test
    void aTimestampWithoutAnIdIsRefused() {
        var refused = assertInstanceOf(Parsed.Refused.class, RpdeQuery.read(Map.of("afterTimestamp", List.of("1"))));
        assertEquals(List.of(new Violation("/afterId", "field.required")), refused.violations());
    }

    @Test
    void theAddressOfTheNextPartIsWhole() {
        var part = feed(catalogue(), NOON).part(Kind.VENUE, new RpdeQuery(null, null, 7));
        assertTrue(part.next().startsWith("https://samspil.example/v1/herlev/rpde/venues?"), part.next());
    }

    private static List<String> expected(Catalogue catalogue, Kind kind) {
        return catalogue.records().stream()
                .filter(record -> record.kind() == kind)
                .sorted((a, b) -> {
                    int byTime = Long.compare(
                            a.modifiedAt().toEpochMilli(), b.modifiedAt().toEpochMilli());
                    return byTime == 0 ? a.id().compareTo(b.id()) : byTime;
                })
                .map(record -> record.id().value())
                .toList();
    }

    private static List<String> walk(RpdeFeed feed, Kind kind, int limit) {
        var seen = new ArrayList<String>();
        var part = feed.part(kind, new RpdeQuery(null, null, limit));
        while (!part.items().isEmpty()) {
            seen.addAll(ids(part));
            part = feed.part(kind, next(part));
        }
        return seen;
    }

    private static List<String> ids(RpdeFeed.Part part) {
        return part.items().stream().map(item -> String.valueOf(item.get("id"))).toList();
    }

    /** Follows the address as a reader does. */
    private static RpdeQuery next(RpdeFeed.Part part) {
        var given = new HashMap<String, List<String>>();
        Arrays.stream(URI.create(part.next()).getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> given.put(pair[0], List.of(pair[1])));
        return RpdeQuery.read(given).orThrow();
    }

    private static RpdeFeed feed(Catalogue catalogue, Instant now) {
        return new RpdeFeed(catalogue, new Site("https://samspil.example"), Words.in(Language.DA), now);
    }

    private static Catalogue catalogue(Published... records) {
        return new Catalogue(HERLEV, NOON, "0", List.of(records));
    }

    private static Published gone(int number, Instant at) {
        return new Published.Gone(new EntryId(id(number)), Kind.VENUE, HERLEV.id(), null, 2, at);
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }
}
