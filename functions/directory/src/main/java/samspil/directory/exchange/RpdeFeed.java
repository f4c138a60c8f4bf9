package samspil.directory.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import samspil.directory.Catalogue;
import samspil.directory.Kind;
import samspil.directory.Published;

/**
 * A feed of one kind of entry, its removals included, by the Realtime Paged Data Exchange specification 1.0 of OpenActive:
 * by time of change and then id, the last part is empty and leads to itself. Organisations are Organization, activities
 * SessionSeries, venues Place; for opportunities OpenActive has no type and the feed says JobPosting, as schema.org does.
 *
 * @param now changes become visible five seconds later, so that a slower writer's earlier change is never overtaken
 * @see <a href="https://www.w3.org/2017/08/realtime-paged-data-exchange/">the specification</a>
 */
public record RpdeFeed(Catalogue catalogue, Site site, Words words, Instant now) {
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /**
     * A part of a feed.
     *
     * @param next the address of the part that follows
     * @param license the terms of use
     */
    public record Part(String next, List<Map<String, Object>> items, String license) {

        /** How many seconds a cache may keep it: the last part, which is the empty one, only a moment. */
        public int maxAge() {
            return items.isEmpty() ? 8 : 3600;
        }
    }

    /** The part that is asked for. */
    public Part part(Kind kind, RpdeQuery query) {
        var records = catalogue.records().stream()
                .filter(record -> record.kind() == kind)
                .filter(record -> !record.modifiedAt().isAfter(now.minus(SETTLED)))
                .filter(record -> query.isBefore(modified(record), record.id().value()))
                .sorted(Comparator.comparingLong(RpdeFeed::modified).thenComparing(Published::id))
                .limit(query.limit())
                .toList();
        var rest = records.isEmpty()
                ? query
                : query.after(
                        modified(records.getLast()), records.getLast().id().value());
        var address = site.api(catalogue.municipality(), "rpde/" + kind.plural()) + rest.text();
        return new Part(address, records.stream().map(this::item).toList(), Site.LICENCE);
    }

    private Map<String, Object> item(Published record) {
        var item = new JsonObject()
                .with("state", record instanceof Published.Live ? "updated" : "deleted")
                .with("kind", type(record.kind()))
                .with("id", record.id().value())
                .with("modified", modified(record));
        return record instanceof Published.Live live
                ? item.with("data", data(live)).map()
                : item.map();
    }

    private Map<String, Object> data(Published.Live live) {
        return new JsonObject()
                .with("@context", List.of("https://openactive.io/", "https://schema.org/"))
                .with(new JsonLd(catalogue, site, words).entity(live.entry()))
                .with("@type", type(live.kind()))
                .with("identifier", live.id().value())
                .map();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "Organization";
            case ACTIVITY -> "SessionSeries";
            case OPPORTUNITY -> "JobPosting";
            case VENUE -> "Place";
        };
    }

    private static long modified(Published record) {
        return record.modifiedAt().toEpochMilli();
    }
}
